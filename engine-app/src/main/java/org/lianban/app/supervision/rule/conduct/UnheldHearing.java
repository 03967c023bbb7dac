package org.lianban.app.supervision.rule.conduct;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lianban.app.supervision.rule.FactRule;
import org.lianban.app.supervision.rule.Found;
import org.lianban.app.supervision.rule.Reason;
import org.lianban.app.supervision.rule.RuleText;
import org.lianban.app.supervision.trace.CaseFact;
import org.lianban.app.supervision.trace.Decided;
import org.lianban.app.supervision.trace.Ended;
import org.lianban.app.supervision.trace.Hearing;
import org.lianban.app.supervision.trace.SupervisedCase;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.rules.SupervisionRule;
import org.springframework.stereotype.Component;

/** A6: a hearing that was required and not held in time, or that was led by who examined the case, or has no record (行政许可法 第四十七条、第四十八条). */
@Component
final class UnheldHearing extends FactRule<Hearing> {

    UnheldHearing() {
        super(
                RuleText.of(
                        "A6",
                        "应当听证未听证、由审查人员主持或者没有笔录",
                        "A required hearing not held, led by the examiner, or without a record",
                        "听证记录、决定",
                        "hearings, decisions"),
                Hearing.class);
    }

    @Override
    protected Stream<Found> look(
            Hearing hearing, SupervisedCase supervised, SupervisionRule set, WorkCalendar calendar) {
        return Stream.concat(notInTime(hearing, supervised, set, calendar), wrongly(hearing, set, calendar));
    }

    private Stream<Found> notInTime(
            Hearing hearing, SupervisedCase supervised, SupervisionRule set, WorkCalendar calendar) {
        if (set.threshold() == null) {
            return Stream.empty();
        }
        LocalDate last = calendar.plusWorkingDays(calendar.dateOf(hearing.at()), set.threshold());
        Optional<LocalDate> decided = first(supervised, Decided.class, calendar);
        LocalDate held = hearing.heldAt() == null ? null : calendar.dateOf(hearing.heldAt());
        LocalDate missed = decided.filter(day -> !day.isAfter(last)).orElse(last.plusDays(1));
        boolean inTime = held != null
                && !held.isAfter(last)
                && !decided.filter(held::isAfter).isPresent();
        boolean ended = first(supervised, Ended.class, calendar)
                .filter(day -> !day.isAfter(missed))
                .isPresent();
        return inTime || ended
                ? Stream.empty()
                : Stream.of(found(
                        hearing,
                        set.severity(),
                        "hearing " + hearing.at(),
                        missed,
                        List.of(
                                Reason.of("应当听证", "Required on", calendar.dateOf(hearing.at())),
                                Reason.of("最迟应于", "To be held by", last),
                                Reason.of("举行于", "Held on", held == null ? "-" : held))));
    }

    private Stream<Found> wrongly(Hearing hearing, SupervisionRule set, WorkCalendar calendar) {
        Instant held = hearing.heldAt();
        String host = hearing.host();
        if (held == null) {
            return Stream.empty();
        }
        Stream<Reason> byExaminer = host != null && host.equals(hearing.person())
                ? Stream.of(Reason.of("由审查人员主持", "Led by the examiner", host))
                : Stream.empty();
        Stream<Reason> unrecorded = hearing.recorded()
                ? Stream.empty()
                : Stream.of(Reason.of("没有听证笔录", "Without a record", calendar.dateOf(held)));
        List<Reason> reasons = Stream.concat(byExaminer, unrecorded).toList();
        return reasons.isEmpty()
                ? Stream.empty()
                : Stream.of(found(
                        hearing, set.severity(), "conduct of hearing " + hearing.at(), calendar.dateOf(held), reasons));
    }

    private static Optional<LocalDate> first(
            SupervisedCase supervised, Class<? extends CaseFact> kind, WorkCalendar calendar) {
        return supervised.facts(kind).findFirst().map(fact -> calendar.dateOf(fact.at()));
    }
}
