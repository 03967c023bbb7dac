package org.lianban.app.supervision.order;

import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Role;
import org.lianban.app.web.Refusal;

/** Who may do what about an order, and when. What a reader may do and what a command refuses are the same question. */
final class OrderRules {

    private OrderRules() {}

    /**
     * Why the actor may not do that; null if he may.
     *
     * @param department whom it concerns; null for all, or for the actor's own
     */
    static @Nullable Refusal bar(OrderMove move, OrderRecord order, @Nullable String department, Actor actor) {
        Refusal person = byPerson(move, order, department, actor);
        if (person != null) {
            return person;
        }
        if (order.state() != OrderState.OPEN) {
            return OrderRefusals.over(order);
        }
        return switch (move) {
            case READ, REPLY -> ofDepartment(move, addressee(order, actor.department()));
            case ACCEPT, RETURN -> {
                Addressee addressee = addressee(order, department);
                yield addressee == null ? OrderRefusals.notAddressed() : ofReply(addressee);
            }
            case REMIND -> ofReminder(order, department);
            case CLOSE ->
                order.addressees().stream().allMatch(one -> one.state() == AddresseeState.ACCEPTED)
                        ? null
                        : OrderRefusals.notSettled();
            case WITHDRAW -> null;
        };
    }

    private static @Nullable Refusal byPerson(
            OrderMove move, OrderRecord order, @Nullable String department, Actor actor) {
        return switch (move) {
            case READ, REPLY -> {
                boolean speaks = actor.has(Role.HEAD) || actor.has(Role.LEAD) || actor.has(Role.APPROVER);
                yield speaks && order.of(actor.department()).isPresent() ? null : OrderRefusals.notTheirs();
            }
            case ACCEPT, RETURN -> {
                if (!actor.has(Role.SUPERVISOR)) {
                    yield OrderRefusals.noSupervisor();
                }
                yield actor.department().equals(department) ? OrderRefusals.ownCause() : null;
            }
            case REMIND, CLOSE, WITHDRAW -> actor.has(Role.SUPERVISOR) ? null : OrderRefusals.noSupervisor();
        };
    }

    private static @Nullable Addressee addressee(OrderRecord order, @Nullable String department) {
        return department == null ? null : order.of(department).orElse(null);
    }

    private static @Nullable Refusal ofDepartment(OrderMove move, @Nullable Addressee own) {
        if (own == null) {
            return OrderRefusals.notTheirs();
        }
        boolean open = move == OrderMove.READ
                ? own.state() == AddresseeState.SENT
                : own.state().isAwaited();
        return open ? null : OrderRefusals.movedOn(own);
    }

    private static @Nullable Refusal ofReply(Addressee addressee) {
        return switch (addressee.state()) {
            case REPLIED -> null;
            case SENT, READ -> OrderRefusals.noReply();
            case ACCEPTED, RETURNED -> OrderRefusals.movedOn(addressee);
        };
    }

    private static @Nullable Refusal ofReminder(OrderRecord order, @Nullable String department) {
        if (department != null && order.of(department).isEmpty()) {
            return OrderRefusals.notAddressed();
        }
        boolean awaited = order.addressees().stream()
                .filter(one -> department == null || one.department().equals(department))
                .anyMatch(one -> one.state().isAwaited());
        return awaited ? null : OrderRefusals.nothingToRemindOf();
    }
}
