package org.lianban.app.supervision.rule.uncounted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianban.app.supervision.CaseStory;
import org.lianban.app.supervision.PauseStory;

class UnlistedGroundTest {

    private static List<String> look(PauseStory pause) {
        return CaseStory.received("2026-03-02")
                .accepted("2026-03-02")
                .with(pause)
                .seenBy(new UnlistedGround());
    }

    @Test
    void isFoundOnTheDayOnWhichItStoppedTheClock() {
        assertThat(look(PauseStory.from("2026-03-04").unlisted("ON_SITE_CHECK")))
                .containsExactly("U2 R 2026-03-04 s1");
    }

    @Test
    void isNotFoundWhenTheItemListsIt() {
        assertThat(look(PauseStory.from("2026-03-04").ground("HEARING"))).isEmpty();
    }
}
