package org.lianban.app.supervision.source.delivered;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.app.supervision.trace.Pause;
import org.lianban.app.supervision.trace.Pause.Approval;
import org.lianban.app.supervision.trace.Pause.Ending;
import org.lianban.app.supervision.trace.Pause.Proof;
import org.lianban.app.supervision.trace.Pause.Span;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.Cap;
import org.lianban.monitoring.clock.ClockKernel;
import org.lianban.monitoring.clock.LimitUnit;
import org.lianban.monitoring.exchange.fact.DeliveredFact;
import org.lianban.monitoring.exchange.fact.FactType;

/** The pauses of a delivered case. One that is told again under the same name while it lasts is the same. */
record ToldPauses(Told told) {

    List<Pause> facts() {
        List<Pause> pauses = new ArrayList<>();
        List<DeliveredFact> begun = told.all(FactType.PAUSED).toList();
        for (DeliveredFact pause : begun) {
            String name = pause.value("pause").orElse("");
            Optional<Pause> last = pauses.stream()
                    .filter(one -> one.id().equals(name) || one.id().startsWith(name + "#"))
                    .reduce((first, second) -> second);
            boolean lasts = last.map(one -> one.span().until())
                    .map(until -> until.isAfter(pause.at()))
                    .orElse(last.isPresent());
            if (!lasts) {
                long number = pauses.stream()
                        .filter(one -> one.id().equals(name) || one.id().startsWith(name + "#"))
                        .count();
                pauses.add(pause(pause, number == 0 ? name : name + "#" + (number + 1)));
            }
        }
        return pauses;
    }

    private Pause pause(DeliveredFact pause, String id) {
        String item = told.itemOf(pause.value("branch").orElse(null));
        String ground = pause.value("ground").orElse("-");
        Optional<DeliveredFact> resumed = told.all(FactType.RESUMED)
                .filter(fact -> fact.value("pause").equals(pause.value("pause")))
                .filter(fact -> !fact.at().isBefore(pause.at()))
                .findFirst();
        return new Pause(
                id,
                told.department(pause),
                pause.value("requestedBy").orElse(pause.person()),
                item,
                ground,
                told.items().listsGround(item, ground),
                approval(pause),
                span(pause, resumed),
                capEndsOn(pause),
                notifiedAt(pause),
                pause.value("plannedProof").orElse(null),
                proof(resumed),
                pause.value("waitsFor").filter("APPLICANT"::equals).isPresent());
    }

    private Approval approval(DeliveredFact pause) {
        Instant asked = told.all(FactType.PAUSE_ASKED)
                .filter(fact -> fact.value("pause").equals(pause.value("pause")))
                .map(DeliveredFact::at)
                .findFirst()
                .orElse(null);
        String by = told.sender().otherwise(pause.value("approvedBy").orElse(null));
        return new Approval(asked, null, by, Told.isAuthorised(pause));
    }

    /** Nobody is told of a log's pauses to have resumed them when the case is decided: they end with it. */
    private Span span(DeliveredFact pause, Optional<DeliveredFact> resumed) {
        Optional<DeliveredFact> end = resumed.or(() -> told.delivered().facts().stream()
                .filter(fact -> fact.type() == FactType.DECIDED
                        || fact.type() == FactType.CLOSED
                        || fact.type() == FactType.NOT_ACCEPTED)
                .filter(fact -> !fact.at().isBefore(pause.at()))
                .findFirst());
        return new Span(
                pause.at(),
                end.map(DeliveredFact::at).orElse(null),
                pause.recordedAt(),
                end.map(DeliveredFact::recordedAt).orElse(null),
                end.isEmpty() ? null : resumed.isPresent() ? Ending.RESUMED : Ending.WITH_CASE);
    }

    private @Nullable LocalDate capEndsOn(DeliveredFact pause) {
        WorkCalendar calendar = told.delivered().calendar();
        return pause.limit("cap")
                .filter(cap -> cap.unit() != LimitUnit.WORKING_MINUTE)
                .map(cap -> ClockKernel.capDueDate(
                        calendar.dateOf(pause.at()), new Cap(cap.amount(), cap.unit()), calendar))
                .orElse(null);
    }

    private @Nullable Instant notifiedAt(DeliveredFact pause) {
        Instant toldAt = pause.date("notifiedOn")
                .map(told.delivered().calendar()::startOf)
                .orElse(null);
        return toldAt == null && told.sender().byLog() ? pause.at() : toldAt;
    }

    private @Nullable Proof proof(Optional<DeliveredFact> resumed) {
        String reference = told.sender()
                .otherwise(resumed.flatMap(fact -> fact.value("proof")).orElse(null));
        return reference == null
                ? null
                : new Proof(
                        reference,
                        resumed.flatMap(fact -> fact.date("proofDatedOn")).orElse(null));
    }
}
