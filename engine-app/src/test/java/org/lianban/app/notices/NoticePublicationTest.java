package org.lianban.app.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianban.app.notices.NoticeWorld.ADMINISTRATOR;
import static org.lianban.app.notices.NoticeWorld.TWENTY;
import static org.lianban.app.notices.NoticeWorld.closure;
import static org.lianban.app.notices.NoticeWorld.flood;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.lianban.app.Audited;
import org.lianban.app.audit.AuditTrail;
import org.lianban.app.calendars.NoticeDayJson;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.ledger.ClockShift;
import org.lianban.app.ledger.LedgerWorld;
import org.lianban.app.notices.NoticeEffect.Moved;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Role;
import org.lianban.app.web.Refusal;
import org.lianban.app.web.RefusalKind;
import org.lianban.monitoring.calendar.DayKind;
import org.lianban.monitoring.clock.LimitUnit;
import org.lianban.monitoring.clock.TimeLimit;

class NoticePublicationTest {

    private final NoticeWorld here = new NoticeWorld();
    private final LedgerWorld world = here.world;
    private final NoticePublication publication = here.publication;
    private final List<ClockShift> told = here.told;

    @AfterEach
    void close() {
        world.close();
    }

    private long rows(String table) {
        return world.jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private Object due(UUID clock) {
        return world.row("clock", clock).get("due_date");
    }

    @Nested
    class Preview {

        @Test
        void showsWhatWouldMoveAndWritesNothing() {
            UUID caseId = world.newCase();
            UUID moved = here.start(caseId, TWENTY);
            here.start(world.newCase(), new TimeLimit(3, LimitUnit.WORKING_DAY));
            here.start(world.newCase(), null);
            List<Map<String, Object>> before = world.derivedRows();

            NoticeEffect effect = publication.preview(ADMINISTRATOR, flood());

            assertThat(effect.changed()).isEqualTo(1);
            assertThat(effect.cases())
                    .containsExactly(new Moved(
                            "N" + caseId,
                            caseId,
                            moved,
                            ClockKind.STATUTORY,
                            ClockKind.STATUTORY.title(),
                            LocalDate.of(2026, 3, 30),
                            LocalDate.of(2026, 3, 31)));
            assertThat(world.derivedRows()).isEqualTo(before);
            assertThat(rows("calendar_notice")).isZero();
        }

        @Test
        void isBoundedAndTakesThreeStatementsForTenThousandClocks() {
            world.district(250, 40);
            int before = world.dataSource.executed();
            NoticeEffect effect = publication.preview(ADMINISTRATOR, flood());
            // the version of the calendar, the clocks, the numbers of the cases that are shown
            assertThat(world.dataSource.executed() - before).isEqualTo(3);
            assertThat(effect.changed()).isEqualTo(10_000);
            assertThat(effect.cases()).hasSize(100);
            assertThat(effect.truncated()).isTrue();
        }
    }

    @Nested
    class Publish {

        @Test
        void runningCasesFollowAndStoppedOnesKeepWhatWasKnown() {
            UUID running = here.start(world.newCase(), TWENTY);
            UUID caseId = world.newCase();
            UUID stopped = here.start(caseId, TWENTY);
            world.command(
                    caseId,
                    "2026-03-05T01:00:00Z",
                    session -> session.stop(stopped, session.now(), "GRANTED", "行政许可法 第三十八条"));
            UUID task = world.newTask(caseIdOf(running), running);

            NoticeEffect effect = publication.publish(ADMINISTRATOR, flood());

            assertThat(effect.notice()).isEqualTo("added-2026-03-10-1");
            assertThat(due(running)).isEqualTo(Date.valueOf("2026-03-31"));
            assertThat(due(stopped)).isEqualTo(Date.valueOf("2026-03-30"));
            assertThat(world.row("approval_case", caseIdOf(running)))
                    .containsEntry("due_date", Date.valueOf("2026-03-31"));
            assertThat(world.row("task", task)).containsEntry("due_date", Date.valueOf("2026-03-31"));
            assertThat(world.jdbc.sql("select * from calendar_change").query().listOfRows())
                    .singleElement()
                    .satisfies(row -> assertThat(row)
                            .containsEntry("clock_id", running)
                            .containsEntry("due_before", Date.valueOf("2026-03-30"))
                            .containsEntry("due_after", Date.valueOf("2026-03-31")));
            assertThat(told).extracting(ClockShift::clockId).containsExactly(running);
            assertThat(world.notices.unprojected()).isEmpty();
        }

        private UUID caseIdOf(UUID clock) {
            return (UUID) world.row("clock", clock).get("case_id");
        }

        @Test
        void theNoticeOfAYearEndsItsBeingProvisional() {
            UUID clock = here.start(world.newCase(), new TimeLimit(240, LimitUnit.WORKING_DAY));
            assertThat(world.row("clock", clock)).containsEntry("provisional", true);
            List<NoticeDayJson> days = List.of(
                    new NoticeDayJson(LocalDate.of(2027, 1, 1), DayKind.HOLIDAY, "元旦"),
                    new NoticeDayJson(LocalDate.of(2027, 10, 1), DayKind.HOLIDAY, "国庆节"));
            publication.publish(
                    ADMINISTRATOR, new NoticeDraft(LocalDate.of(2026, 3, 10), "2027年安排", "国务院办公厅", null, days));
            assertThat(world.row("clock", clock)).containsEntry("provisional", false);
        }

        @Test
        void theLedgerStaysAsItIs() {
            here.start(world.newCase(), TWENTY);
            long before = rows("clock_event");
            publication.publish(ADMINISTRATOR, flood());
            assertThat(rows("clock_event")).isEqualTo(before);
        }

        @Test
        void theSameNoticeIsRecordedOnce() {
            publication.publish(ADMINISTRATOR, flood());
            assertThatThrownBy(() -> publication.publish(ADMINISTRATOR, flood()))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(RefusalKind.CONFLICT));
            assertThat(publication
                            .publish(ADMINISTRATOR, closure(LocalDate.of(2026, 3, 12)))
                            .notice())
                    .isEqualTo("added-2026-03-10-2");
            assertThat(Audited.acts(world.jdbc, "added-2026-03-10-1"))
                    .as("the one that was refused is not there")
                    .containsExactly("NOTICE_PUBLISHED");
        }

        @Test
        void nobodyButAnAdministratorMay() {
            Actor clerk =
                    new Actor(UUID.randomUUID(), "clerk", "周窗口", "CENTRE", "990101", Set.of(Role.CLERK), Set.of());
            assertThatThrownBy(() -> publication.publish(clerk, flood())).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> publication.preview(clerk, flood())).isInstanceOf(Refusal.class);
            assertThat(rows("calendar_notice")).isZero();
        }

        @Test
        void aNoticeThatANodeLeftHalfDoneIsTakenUpAgain() {
            UUID clock = here.start(world.newCase(), TWENTY);
            NoticeProjection broken = new NoticeProjection(
                    world.jdbc,
                    world.transaction,
                    world.book,
                    world.notices,
                    world.running,
                    event -> {
                        throw new IllegalStateException("killed");
                    },
                    here.clock);
            var node = new NoticePublication(
                    world.jdbc,
                    world.transaction,
                    world.book,
                    world.notices,
                    world.running,
                    broken,
                    here.clock,
                    new AuditTrail(world.jdbc, here.clock));
            assertThatThrownBy(() -> node.publish(ADMINISTRATOR, flood())).hasMessage("killed");
            assertThat(due(clock)).isEqualTo(Date.valueOf("2026-03-30"));

            here.projection.resume();
            assertThat(due(clock)).isEqualTo(Date.valueOf("2026-03-31"));
            assertThat(told).hasSize(1);
            here.projection.resume();
            assertThat(told).hasSize(1);
        }

        @Test
        void tenThousandClocksTakeEightStatementsABatch() {
            world.district(250, 40);
            int before = world.dataSource.executed();
            NoticeEffect effect = publication.publish(ADMINISTRATOR, flood());
            // recording: lock, version, insert; the trail; its edition: version, notices; the projection's: version;
            // the only batch: cases, hold, version, entries, clocks, cases, tasks, changes;
            // marked; the numbers of the cases that are shown
            assertThat(world.dataSource.executed() - before).isEqualTo(3 + 1 + 2 + 1 + 8 + 1 + 1);
            assertThat(effect.changed()).isEqualTo(10_000);
            assertThat(rows("calendar_change")).isEqualTo(10_000);
        }
    }
}
