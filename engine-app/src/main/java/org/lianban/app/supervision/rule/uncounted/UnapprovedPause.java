package org.lianban.app.supervision.rule.uncounted;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.app.supervision.rule.Found;
import org.lianban.app.supervision.rule.Reason;
import org.lianban.app.supervision.rule.RuleText;
import org.lianban.app.supervision.trace.Pause;
import org.lianban.rules.SupervisionRule;
import org.springframework.stereotype.Component;

/** U3: nobody granted the pause, or who asked for it did, or somebody who may not, or only after the clock had stopped. */
@Component
final class UnapprovedPause extends PauseRule {

    UnapprovedPause() {
        super(RuleText.of(
                "U3",
                "暂停未经有权的他人事先批准",
                "A pause that nobody else with the authority had granted",
                "暂停的申请人、批准人与权限",
                "who asked for a pause, who granted it, and with which authority"));
    }

    @Override
    Stream<Found> look(Paused paused, SupervisionRule set) {
        String by = paused.pause().approval().by();
        String person = isMissing(by) ? paused.pause().person() : by;
        return fault(paused).stream().map(fault -> found(paused, set.severity(), person, null, paused.from(), fault));
    }

    private static Optional<Reason> fault(Paused paused) {
        Pause pause = paused.pause();
        String by = pause.approval().by();
        if (by == null || by.isBlank()) {
            return Optional.of(Reason.of("批准人", "Granted by", "—"));
        }
        if (isSame(by, pause.person())) {
            return Optional.of(Reason.of("申请人自行批准", "Granted by who had asked", by));
        }
        if (!pause.approval().authorised()) {
            return Optional.of(Reason.of("批准人无此权限", "Granted without the authority by", by));
        }
        Instant at = pause.approval().at();
        if (at != null && paused.calendar().dateOf(at).isAfter(paused.from())) {
            return Optional.of(Reason.of(
                    "先停后批，批准于",
                    "Granted after the clock had stopped, on",
                    paused.calendar().dateOf(at)));
        }
        return Optional.empty();
    }

    private static boolean isMissing(@Nullable String name) {
        return name == null || name.isBlank();
    }

    private static boolean isSame(String by, @Nullable String person) {
        return person != null && by.strip().equalsIgnoreCase(person.strip());
    }
}
