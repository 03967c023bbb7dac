package org.lianban.app.supervision.rule.uncounted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianban.app.supervision.CaseStory;
import org.lianban.app.supervision.PauseStory;

class UnapprovedPauseTest {

    private static List<String> look(PauseStory pause) {
        return CaseStory.received("2026-03-02")
                .accepted("2026-03-02")
                .with(pause)
                .seenBy(new UnapprovedPause());
    }

    private static PauseStory approved(@Nullable String by, @Nullable String at, boolean authorised) {
        return PauseStory.from("2026-03-04").approved(by, at, authorised);
    }

    @Test
    void isFoundWithoutAnybodyWhoGrantedIt() {
        assertThat(look(approved(null, null, false))).containsExactly("U3 R 2026-03-04 s1");
        assertThat(look(approved(" ", "2026-03-04", true))).hasSize(1);
    }

    @Test
    void isFoundWhenWhoAskedGrantedIt() {
        assertThat(look(approved("Zhang ", "2026-03-04", true))).containsExactly("U3 R 2026-03-04 s1");
    }

    @Test
    void isFoundWithoutTheAuthority() {
        assertThat(look(approved("wang", "2026-03-04", false))).containsExactly("U3 R 2026-03-04 s1");
    }

    @Test
    void isFoundWhenTheClockStoppedBeforeTheGrant() {
        assertThat(look(approved("wang", "2026-03-05", true))).containsExactly("U3 R 2026-03-04 s1");
    }

    @Test
    void isNotFoundWhenSomebodyElseWithTheAuthorityGrantedItBefore() {
        assertThat(look(PauseStory.from("2026-03-04"))).isEmpty();
        assertThat(look(approved("wang", "2026-03-03", true))).isEmpty();
    }

    @Test
    void namesWhoGrantedIt() {
        assertThat(CaseStory.received("2026-03-02")
                        .with(approved("li", "2026-03-04", false))
                        .foundBy(new UnapprovedPause()))
                .extracting(found -> found.person())
                .containsExactly("li");
    }
}
