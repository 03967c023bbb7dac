package org.lianban.app.supervision.rule.conduct;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.lianban.app.supervision.rule.FactRule;
import org.lianban.app.supervision.rule.Found;
import org.lianban.app.supervision.rule.Reason;
import org.lianban.app.supervision.rule.RuleText;
import org.lianban.app.supervision.trace.SupervisedCase;
import org.lianban.app.supervision.trace.Work;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.rules.SupervisionRule;
import org.springframework.stereotype.Component;

/**
 * A5: handled elsewhere and typed in later. Either one person records several stages, with their ends, within a minute; or several
 * stages take no time at all and are recorded on a later day. The same stages can do both; that is said twice.
 */
@Component
final class TypedInLater extends FactRule<Work> {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    TypedInLater() {
        super(
                RuleText.of(
                        "A5",
                        "线下办理、事后补录",
                        "Handled elsewhere and typed in later",
                        "环节办理记录的登记时间",
                        "when work on stages was recorded"),
                Work.class);
    }

    @Override
    protected Stream<Found> look(Work work, SupervisedCase supervised, SupervisionRule set, WorkCalendar calendar) {
        if (work.person() == null || set.threshold() == null) {
            return Stream.empty();
        }
        List<Work> ofPerson = supervised
                .facts(Work.class)
                .filter(one -> work.person().equals(one.person()))
                .sorted(Comparator.comparing(Work::recordedAt))
                .toList();
        return Stream.concat(
                found(work, "burst", burst(work, ofPerson), set, calendar),
                found(work, "no time", withoutTime(ofPerson, calendar), set, calendar));
    }

    private Stream<Found> found(Work work, String what, List<Work> stages, SupervisionRule set, WorkCalendar calendar) {
        if (stages.isEmpty()
                || !stages.get(0).equals(work)
                || set.threshold() == null
                || stages.size() < set.threshold()) {
            return Stream.empty();
        }
        Instant first = work.recordedAt();
        String names = String.join(", ", stages.stream().map(Work::stage).toList());
        return Stream.of(found(
                work,
                set.severity(),
                what + " " + first,
                calendar.dateOf(first),
                List.of(
                        Reason.of("补录的环节", "Stages typed in", names),
                        Reason.of("首个环节发生于", "The first happened on", calendar.dateOf(work.at())),
                        Reason.of("登记于", "Recorded at", first))));
    }

    /** The stages that were recorded, with their ends, within a minute of the first of them; empty if this one is in no such run. */
    private static List<Work> burst(Work work, List<Work> ofPerson) {
        List<Work> burst = new ArrayList<>();
        for (Work next : ofPerson) {
            if (!burst.isEmpty() && !within(burst.get(0), next) && burst.contains(work)) {
                return burst;
            }
            if (!burst.isEmpty() && !within(burst.get(0), next)) {
                burst.clear();
            }
            if (within(next, next)) {
                burst.add(next);
            }
        }
        return burst.contains(work) ? burst : List.of();
    }

    private static boolean within(Work first, Work last) {
        Instant end = last.endRecordedAt();
        return end != null && !end.isAfter(first.recordedAt().plus(MINUTE));
    }

    private static List<Work> withoutTime(List<Work> ofPerson, WorkCalendar calendar) {
        return ofPerson.stream().filter(work -> tookNoTime(work, calendar)).toList();
    }

    /** A system that knows days and not hours says midnight, of which nothing follows. */
    private static boolean tookNoTime(Work work, WorkCalendar calendar) {
        Instant until = work.until();
        boolean hoursKnown = !work.at().equals(calendar.startOf(calendar.dateOf(work.at())));
        return until != null
                && hoursKnown
                && until.isBefore(work.at().plus(MINUTE))
                && calendar.dateOf(work.recordedAt()).isAfter(calendar.dateOf(work.at()));
    }
}
