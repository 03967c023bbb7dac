package org.lianban.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.ledger.TimelineEntry.Person;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.clock.Cap;
import org.lianban.monitoring.clock.ClockEventType;
import org.lianban.monitoring.clock.LimitUnit;
import org.lianban.monitoring.clock.TimeLimit;

class TimelineTest {

    private final LedgerWorld world = new LedgerWorld();
    private final Timeline timeline = new Timeline(world.jdbc);
    private final UUID caseId = world.newCase();

    @AfterEach
    void close() {
        world.close();
    }

    private void tell() {
        world.command(caseId, "2026-03-02T01:00:00Z", session -> {
            session.note("OPINION_GIVEN", "行政许可法 第三十四条", Map.of("opinion", "AGREE"));
            UUID clock = session.startClock(
                    ClockKind.BRANCH, "b1", "MARKET", new TimeLimit(10, LimitUnit.WORKING_DAY), session.now(), "内部规则");
            session.suspend(clock, session.now(), "s1", "HEARING", new Cap(20, LimitUnit.WORKING_DAY), "行政许可法 第四十五条");
            session.reanchor(clock, session.now(), session.now().minusSeconds(86_400), "行政许可法 第三十二条");
            session.startClock(ClockKind.WAIT, "b1", "MARKET", null, session.now(), "内部规则");
            session.note("SOMETHING_NEW", "内部规则", Map.of("a", "1"));
            session.note("TASK_CLAIMED", "内部规则", Map.of("manner", "BULK", "job", "j1"));
        });
    }

    @Test
    void everyEntryIsOneSentenceInBothLanguages() {
        tell();
        assertThat(timeline.of(caseId, 0, 10))
                .extracting(TimelineEntry::text)
                .containsExactly(
                        new LocalisedText("出具意见：同意", "Opinion given: agree"),
                        new LocalisedText(
                                "部门审查时限开始计时（市场监督管理局），期限 10 个工作日",
                                "Department's examination starts (Market regulation), limit 10 working days"),
                        new LocalisedText(
                                "部门审查时限暂停计时：听证，至多 20 个工作日",
                                "Department's examination suspended for hearing, at most 20 working days"),
                        new LocalisedText(
                                "部门审查时限的起算时间改为 2026-03-01 09:00",
                                "Department's examination is counted from 2026-03-01 09:00"),
                        new LocalisedText("等待前置结果开始计时（市场监督管理局）", "Waiting for another item starts (Market regulation)"),
                        new LocalisedText("SOMETHING_NEW {a=1}", "SOMETHING_NEW {a=1}"),
                        new LocalisedText("领取任务（批量办理）", "Task claimed (in bulk)"));
    }

    @Test
    void itNamesWhoActedAndGoesOnWhereTheReaderStopped() {
        tell();
        assertThat(timeline.of(caseId, 0, 2))
                .extracting(TimelineEntry::sequence)
                .containsExactly(1L, 2L);
        assertThat(timeline.of(caseId, 2, 2))
                .extracting(TimelineEntry::sequence)
                .containsExactly(3L, 4L);
        assertThat(timeline.of(caseId, 7, 2)).isEmpty();
        assertThat(timeline.of(caseId, 0, 1).get(0).actor()).isEqualTo(new Person("clerk", "周窗口", "CENTRE"));
    }

    @Test
    void bothTablesHaveTheSameKeysAndASentenceForEveryClockEvent() {
        TimelineTexts texts = TimelineTexts.load();
        assertThat(new TreeSet<>(texts.keysZh())).isEqualTo(new TreeSet<>(texts.keysEn()));
        Set<String> events =
                Arrays.stream(ClockEventType.values()).map(Enum::name).collect(Collectors.toSet());
        assertThat(texts.keysZh()).containsAll(events);
    }
}
