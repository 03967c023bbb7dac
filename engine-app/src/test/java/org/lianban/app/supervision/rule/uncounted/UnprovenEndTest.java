package org.lianban.app.supervision.rule.uncounted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianban.app.supervision.CaseStory;
import org.lianban.app.supervision.PauseStory;

class UnprovenEndTest {

    private static List<String> look(PauseStory pause) {
        return CaseStory.received("2026-03-02")
                .accepted("2026-03-02")
                .with(pause)
                .seenBy(new UnprovenEnd());
    }

    private static PauseStory pause() {
        return PauseStory.from("2026-03-04");
    }

    @Test
    void isFoundWhenTheClockRanAgainWithoutAProof() {
        assertThat(look(pause().resumed("2026-03-10").withoutProof())).containsExactly("U5 R 2026-03-10 s1");
    }

    @Test
    void isFoundWhenTheProofIsYoungerThanTheResumption() {
        assertThat(look(pause().resumed("2026-03-10").proofDated("2026-03-12"))).containsExactly("U5 R 2026-03-10 s1");
    }

    @Test
    void isFoundWhenTheCaseWasDecidedInsteadOfResumed() {
        CaseStory decided = CaseStory.received("2026-03-02").with(pause()).granted("2026-03-11");
        assertThat(decided.seenBy(new UnprovenEnd())).containsExactly("U5 R 2026-03-11 s1");
        CaseStory withCase = CaseStory.received("2026-03-02")
                .with(pause().endedWithCase("2026-03-11"))
                .granted("2026-03-11");
        assertThat(withCase.seenBy(new UnprovenEnd())).containsExactly("U5 R 2026-03-11 s1");
    }

    @Test
    void isNotFoundWithAProof() {
        assertThat(look(pause().resumed("2026-03-10"))).isEmpty();
    }

    @Test
    void isNotFoundWhenNothingNeedsOne() {
        assertThat(look(pause())).isEmpty();
        assertThat(look(pause().capped())).isEmpty();
        assertThat(look(pause().endedWithCase("2026-03-10"))).isEmpty();
    }
}
