package org.lianban.app.supervision.card;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Authority;
import org.lianban.app.organisation.Role;
import org.lianban.app.web.Refusal;
import org.lianban.rules.SupervisionRule.Card;

/** Who may do what about a finding, and when. What a reader may do and what a command refuses are the same question. */
final class CardRules {

    private CardRules() {}

    /** Why the actor may not do that on this day; null if he may. */
    static @Nullable Refusal bar(CardMove move, CardRecord card, Actor actor, LocalDate today) {
        Refusal person = byPerson(move, card, actor);
        if (person != null) {
            return person;
        }
        if (card.state() == CardState.RECORDED) {
            return CardRefusals.closedLog();
        }
        if (card.severity() == Card.I) {
            return ofInformation(move, card);
        }
        return switch (move) {
            case ANSWER -> card.state() == CardState.ISSUED ? null : CardRefusals.movedOn(card);
            case UPHOLD, REVOKE -> ofDecision(move, card, actor, today);
            case APPEAL -> ofAppeal(card, today);
            case WAIVE -> card.state().isOver() ? CardRefusals.movedOn(card) : null;
        };
    }

    private static @Nullable Refusal byPerson(CardMove move, CardRecord card, Actor actor) {
        boolean own = actor.department().equals(card.department());
        return switch (move) {
            case ANSWER, APPEAL -> own && speaksForDepartment(actor) ? null : CardRefusals.notTheirs();
            case UPHOLD, REVOKE -> {
                if (!actor.has(Role.SUPERVISOR)) {
                    yield CardRefusals.noSupervisor();
                }
                yield own ? CardRefusals.ownCause() : null;
            }
            case WAIVE -> {
                if (!actor.has(Authority.WAIVE_FINDING)) {
                    yield CardRefusals.noAuthority();
                }
                yield own ? CardRefusals.ownCause() : null;
            }
        };
    }

    private static boolean speaksForDepartment(Actor actor) {
        return actor.has(Role.HEAD) || actor.has(Role.LEAD) || actor.has(Role.APPROVER);
    }

    private static @Nullable Refusal ofInformation(CardMove move, CardRecord card) {
        if (move != CardMove.ANSWER) {
            return CardRefusals.noCard();
        }
        return card.version() == 0 ? null : CardRefusals.movedOn(card);
    }

    private static @Nullable Refusal ofDecision(CardMove move, CardRecord card, Actor actor, LocalDate today) {
        return switch (card.state()) {
            case ANSWERED -> null;
            case ISSUED -> {
                boolean silent = move == CardMove.UPHOLD && card.isOverdueOn(today);
                yield silent ? null : CardRefusals.notHeard(move, card);
            }
            case APPEALED -> actor.staff().equals(card.upheldBy()) ? CardRefusals.ownDecision() : null;
            case UPHELD, REVOKED, WAIVED, RECORDED -> CardRefusals.movedOn(card);
        };
    }

    private static @Nullable Refusal ofAppeal(CardRecord card, LocalDate today) {
        if (card.state() == CardState.ISSUED || card.state() == CardState.ANSWERED) {
            return CardRefusals.nothingToAppeal();
        }
        if (card.state() != CardState.UPHELD) {
            return CardRefusals.movedOn(card);
        }
        if (card.appealed()) {
            return CardRefusals.appealUsed();
        }
        return card.isOverdueOn(today) ? CardRefusals.appealTooLate(card) : null;
    }
}
