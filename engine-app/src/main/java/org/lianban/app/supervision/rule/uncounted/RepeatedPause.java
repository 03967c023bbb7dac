package org.lianban.app.supervision.rule.uncounted;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.lianban.app.supervision.rule.Found;
import org.lianban.app.supervision.rule.Reason;
import org.lianban.app.supervision.rule.RuleText;
import org.lianban.rules.SupervisionRule;
import org.springframework.stereotype.Component;

/**
 * U9: the clock was stopped for one ground again and again, or on the heels of the last pause for it; or pauses for whatever grounds
 * follow each other so closely, and so often, that the clock hardly runs. Each item of a joint case by itself.
 */
@Component
final class RepeatedPause extends PauseRule {

    RepeatedPause() {
        super(RuleText.of(
                "U9", "同一事由反复或者接连暂停", "Repeated or chained suspensions on one ground", "此前的暂停", "the pauses before"));
    }

    @Override
    Stream<Found> look(Paused paused, SupervisionRule set) {
        List<Paused> before = before(paused);
        List<Paused> sameGround = before.stream()
                .filter(other -> other.pause().ground().equals(paused.pause().ground()))
                .toList();
        int within = orElse(set.daysBefore(), 0);
        int most = orElse(set.threshold(), Integer.MAX_VALUE);
        boolean repeated = sameGround.size() + 1 >= most || follows(paused, sameGround, within);
        int chain = chain(paused, before, within);
        return repeated || chain >= most
                ? Stream.of(found(
                        paused,
                        set.severity(),
                        paused.from(),
                        Reason.of("同一事由第几次暂停", "How many pauses for this ground", sameGround.size() + 1),
                        Reason.of("接连暂停次数", "Pauses in a row", chain)))
                : Stream.empty();
    }

    private static List<Paused> before(Paused paused) {
        return Paused.of(paused.supervised(), paused.calendar())
                .filter(other -> other.pause().item().equals(paused.pause().item()))
                .takeWhile(other -> !other.pause().equals(paused.pause()))
                .toList();
    }

    private static boolean follows(Paused paused, List<Paused> before, int within) {
        return before.stream().anyMatch(other -> isOnTheHeels(paused, other, within));
    }

    private static boolean isOnTheHeels(Paused paused, Paused other, int within) {
        LocalDate ended = other.countsAgainOn();
        return ended == null || paused.calendar().workingDaysBetween(ended, paused.from()) <= within;
    }

    /** How many pauses, this one last, followed each other closely. */
    private static int chain(Paused paused, List<Paused> before, int within) {
        Paused last = paused;
        int length = 1;
        for (int i = before.size() - 1; i >= 0; i--) {
            if (isOnTheHeels(last, before.get(i), within)) {
                length++;
                last = before.get(i);
            }
        }
        return length;
    }
}
