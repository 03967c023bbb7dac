package org.lianban.app.supervision.rule.uncounted;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.app.supervision.rule.Found;
import org.lianban.app.supervision.rule.Reason;
import org.lianban.app.supervision.rule.RuleText;
import org.lianban.app.supervision.trace.Activity;
import org.lianban.app.supervision.trace.Decided;
import org.lianban.rules.SupervisionRule;
import org.springframework.stereotype.Component;

/**
 * U12: the department whose clock stood still examined the same item meanwhile, or the case was decided: the pause is not real. What other
 * departments examine of a joint case goes on lawfully, and so does the procedure for which the clock was stopped.
 */
@Component
final class WorkedPause extends PauseRule {

    WorkedPause() {
        super(RuleText.of(
                "U12",
                "暂停期间仍在审查",
                "Examination work done while suspended",
                "暂停、审查活动",
                "pauses, work of the examiners"));
    }

    @Override
    Stream<Found> look(Paused paused, SupervisionRule set) {
        int from = Math.max(1, PauseRule.orElse(set.threshold(), 1));
        List<Done> done = done(paused);
        if (done.size() < from) {
            return Stream.empty();
        }
        Done telling = done.get(from - 1);
        LocalDate on = paused.calendar().dateOf(telling.at());
        return Stream.of(found(
                paused,
                set.severity(),
                telling.person() == null ? paused.pause().person() : telling.person(),
                null,
                on,
                Reason.of("暂停期间的审查活动次数", "Pieces of examination work while suspended", done.size()),
                Reason.of("最近一次", "The one that tells", telling.what() + " " + on)));
    }

    private record Done(Instant at, @Nullable String person, String what) {}

    private static List<Done> done(Paused paused) {
        String department = paused.pause().department();
        Stream<Done> work = paused.supervised()
                .facts(Activity.class)
                .filter(Activity::examination)
                .filter(did -> did.department().equals(department))
                .filter(did -> did.branch() == null
                        || Objects.equals(did.branch(), paused.pause().item()))
                .map(did -> new Done(did.at(), did.person(), did.what()));
        Stream<Done> decisions = paused.supervised()
                .facts(Decided.class)
                .map(decided -> new Done(decided.at(), decided.person(), "DECIDED"));
        return Stream.concat(work, decisions)
                .filter(did -> isWithin(did.at(), paused))
                .sorted(Comparator.comparing(Done::at))
                .toList();
    }

    private static boolean isWithin(Instant at, Paused paused) {
        Instant until = paused.pause().span().until();
        LocalDate cap = paused.pause().capEndsOn();
        return at.isAfter(paused.pause().span().from())
                && (until == null || at.isBefore(until))
                && (cap == null || !paused.calendar().dateOf(at).isAfter(cap));
    }
}
