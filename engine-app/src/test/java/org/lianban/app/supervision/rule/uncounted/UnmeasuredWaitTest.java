package org.lianban.app.supervision.rule.uncounted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.supervision.CaseStory;
import org.lianban.app.supervision.PauseStory;

class UnmeasuredWaitTest {

    private static List<String> look(CaseStory story) {
        return story.seenBy(new UnmeasuredWait());
    }

    private static CaseStory received() {
        return CaseStory.received("2026-03-02");
    }

    @Test
    void isFoundBetweenReceiptAndAcceptance() {
        CaseStory story = received().accepted("2026-03-11").runs(ClockKind.STATUTORY, "2026-03-11", 20);
        assertThat(look(story)).containsExactly("U13 Y 2026-03-10 wait from 2026-03-02");
        assertThat(where(story)).isEqualTo("收件至受理 / between receipt and acceptance");
    }

    @Test
    void isFoundWhileACaseLiesWithoutAnyClock() {
        assertThat(look(received())).containsExactly("U13 Y 2026-03-10 wait from 2026-03-02");
    }

    @Test
    void isFoundBetweenDepartmentsAndChargedToWhoHadItLast() {
        CaseStory story = received()
                .accepted("2026-03-02")
                .clock(ClockKind.BRANCH, "fire-safety-check", "FIRE", "2026-03-02", "2026-03-06", 10)
                .clock(ClockKind.BRANCH, "shop-sign", "URBAN", "2026-03-18", null, 10);
        assertThat(look(story)).containsExactly("U13 Y 2026-03-14 wait from 2026-03-06");
        assertThat(story.foundBy(new UnmeasuredWait()).get(0).department()).isEqualTo("FIRE");
        assertThat(where(story)).isEqualTo("部门之间 / between departments");
    }

    @Test
    void isFoundBetweenDepartmentsAlthoughTheClockOfTheWholeCaseRuns() {
        CaseStory story = handedOver("URBAN");
        assertThat(look(story)).containsExactly("U13 Y 2026-03-14 wait from 2026-03-06");
        assertThat(story.foundBy(new UnmeasuredWait()).get(0).department()).isEqualTo("FIRE");
    }

    @Test
    void isNotFoundBetweenTwoStagesOfOneDepartmentUnderTheClockOfTheWholeCase() {
        assertThat(look(handedOver("FIRE"))).isEmpty();
    }

    @Test
    void isNotFoundBetweenDepartmentsWhileTheNextOneWaitsForAResultOrTheClockStandsStill() {
        assertThat(look(handedOver("URBAN")
                        .clock(ClockKind.WAIT, "shop-sign", "URBAN", "2026-03-02", "2026-03-18", 20)))
                .isEmpty();
        assertThat(look(handedOver("URBAN").with(PauseStory.from("2026-03-09").resumed("2026-03-17"))))
                .isEmpty();
    }

    /** From the fire department to that one, after eight working days, under the statutory limit. */
    private static CaseStory handedOver(String to) {
        return received()
                .accepted("2026-03-02")
                .runs(ClockKind.STATUTORY, "2026-03-02", 45)
                .clock(ClockKind.BRANCH, "fire-safety-check", "FIRE", "2026-03-02", "2026-03-06", 10)
                .clock(ClockKind.BRANCH, "shop-sign", to, "2026-03-18", null, 10);
    }

    @Test
    void isFoundBetweenDecisionAndDelivery() {
        CaseStory story = received()
                .accepted("2026-03-02")
                .ran(ClockKind.STATUTORY, "2026-03-02", "2026-03-10", 20)
                .granted("2026-03-10");
        assertThat(look(story)).containsExactly("U13 Y 2026-03-18 wait from 2026-03-10");
        assertThat(where(story)).isEqualTo("决定至送达 / between decision and delivery");
    }

    @Test
    void isNotFoundWhileAnyClockRuns() {
        CaseStory story = received()
                .ran(ClockKind.ACCEPTANCE, "2026-03-02", "2026-03-06", 5)
                .accepted("2026-03-06")
                .runs(ClockKind.STATUTORY, "2026-03-06", 20)
                .clock(ClockKind.BRANCH, "fire-safety-check", "FIRE", "2026-03-06", "2026-03-09", 10);
        assertThat(look(story)).isEmpty();
    }

    @Test
    void isNotFoundWithinFiveWorkingDays() {
        assertThat(look(received().runs(ClockKind.STATUTORY, "2026-03-09", 20))).isEmpty();
    }

    @Test
    void isNotFoundOnceTheCaseIsClosed() {
        CaseStory story = received().ran(ClockKind.STATUTORY, "2026-03-02", "2026-03-10", 20);
        assertThat(look(story.closed("2026-03-17"))).isEmpty();
    }

    private static String where(CaseStory story) {
        return story.foundBy(new UnmeasuredWait()).get(0).facts().get(0).value();
    }
}
