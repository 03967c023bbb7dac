package org.lianban.app.supervision.rule.uncounted;

import java.util.stream.Stream;
import org.lianban.app.supervision.rule.Found;
import org.lianban.app.supervision.rule.Reason;
import org.lianban.app.supervision.rule.RuleText;
import org.lianban.rules.SupervisionRule;
import org.springframework.stereotype.Component;

/** U2: the clock was stopped for a ground that the item's whitelist does not have (行政许可法 第四十五条). lianban refuses it; other systems do not. */
@Component
final class UnlistedGround extends PauseRule {

    UnlistedGround() {
        super(RuleText.of(
                "U2",
                "暂停事由不在事项清单之内",
                "A ground of suspension that the item does not list",
                "暂停、事项目录",
                "pauses, the catalogue"));
    }

    @Override
    Stream<Found> look(Paused paused, SupervisionRule set) {
        return paused.pause().listed()
                ? Stream.empty()
                : Stream.of(found(
                        paused,
                        set.severity(),
                        paused.from(),
                        Reason.of("事项", "Item", paused.pause().item())));
    }
}
