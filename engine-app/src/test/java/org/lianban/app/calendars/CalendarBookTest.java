package org.lianban.app.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.ledger.LedgerWorld;
import org.lianban.monitoring.calendar.CalendarNotice;
import org.lianban.monitoring.calendar.DayKind;
import org.lianban.monitoring.calendar.NoticeDay;

class CalendarBookTest {

    private static final LocalDate TYPHOON = LocalDate.of(2026, 8, 4);
    private static final Instant RECORDED = Instant.parse("2026-08-03T10:00:00Z");
    private final LedgerWorld world = new LedgerWorld();

    @AfterEach
    void close() {
        world.close();
    }

    private static CalendarNotice closure(String id, LocalDate date) {
        return new CalendarNotice(
                id, LocalDate.of(2026, 8, 3), "台风停工通知", "市政府网站", Map.of(date, NoticeDay.holiday("台风")), Set.of());
    }

    private void add(CalendarNotice notice) {
        world.transaction.executeWithoutResult(status -> {
            world.book.holdForChange();
            world.notices.add(notice, RECORDED, "admin");
        });
    }

    @Test
    void aNoticeIsKnownOnEveryNodeOnceItIsCommitted() {
        CalendarBook otherNode = new CalendarBook(world.jdbc, new NoticeStore(world.jdbc));
        assertThat(otherNode.current().isWorkingDay(TYPHOON)).isTrue();
        add(closure("typhoon", TYPHOON));
        assertThat(otherNode.current().isWorkingDay(TYPHOON)).isFalse();
        assertThat(otherNode.current().explain(TYPHOON).noticeTitle()).isEqualTo("台风停工通知");
    }

    @Test
    void theCalendarIsLoadedOnceAndThenAskedOnlyForItsVersion() {
        add(closure("typhoon", TYPHOON));
        assertThat(world.book.edition()).isSameAs(world.book.edition());
        int before = world.dataSource.executed();
        world.book.current();
        assertThat(world.dataSource.executed() - before).isEqualTo(1);
    }

    @Test
    void whatWasRecordedLaterWasNotKnown() {
        add(closure("typhoon", TYPHOON));
        CalendarEdition edition = world.book.edition();
        assertThat(edition.asKnownAt(RECORDED.minusSeconds(1)).isWorkingDay(TYPHOON))
                .isTrue();
        assertThat(edition.asKnownAt(RECORDED).isWorkingDay(TYPHOON)).isFalse();
        // the notice of 27 January 2020 made a holiday of a make-up day
        LocalDate makeUp = LocalDate.of(2020, 2, 1);
        assertThat(edition.asKnownAt(Instant.parse("2020-01-22T00:00:00Z")).kindOf(makeUp))
                .isEqualTo(DayKind.MAKE_UP);
        assertThat(edition.asKnownAt(Instant.parse("2020-02-01T00:00:00Z")).kindOf(makeUp))
                .isEqualTo(DayKind.HOLIDAY);
    }

    @Test
    void anEditionIsSeenBeforeAndUpToEachOfItsNotices() {
        LocalDate next = TYPHOON.plusDays(1);
        add(closure("first", TYPHOON));
        add(closure("second", next));
        CalendarEdition edition = world.book.edition();
        List<RecordedNotice> added = edition.added();
        assertThat(edition.before(added.get(0)).current().isWorkingDay(TYPHOON)).isTrue();
        assertThat(edition.upTo(added.get(0)).current().isWorkingDay(TYPHOON)).isFalse();
        assertThat(edition.upTo(added.get(0)).current().isWorkingDay(next)).isTrue();
        assertThat(edition.upTo(added.get(1)).current().isWorkingDay(next)).isFalse();
    }

    @Test
    void noNoticeIsRecordedWhileACommandHoldsTheCalendar() throws Exception {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<?> adding = world.transaction.execute(status -> {
                CalendarEdition held = world.book.hold();
                Future<?> other = thread.submit(() -> add(closure("typhoon", TYPHOON)));
                awaitSomebodyWhoWaits();
                assertThat(world.book.edition()).isSameAs(held);
                return other;
            });
            adding.get();
        } finally {
            thread.shutdown();
        }
        assertThat(world.book.current().isWorkingDay(TYPHOON)).isFalse();
    }

    private void awaitSomebodyWhoWaits() {
        while (world.jdbc
                        .sql(
                                "select count(*) from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())")
                        .query(Integer.class)
                        .single()
                == 0) {
            Thread.onSpinWait();
        }
    }

    @Test
    void aYearShowsEveryDateWithTheNoticeThatFixesIt() {
        CalendarYear year = CalendarYear.of(2026, world.book.current());
        assertThat(year.days()).hasSize(365);
        assertThat(year.workingDays()).isEqualTo(248);
        assertThat(year.provisional()).isFalse();
        assertThat(year.notices()).isNotEmpty();
        assertThat(CalendarYear.of(2027, world.book.current()).provisional()).isTrue();
    }
}
