package org.lianban.monitoring.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.tyme.solar.SolarDay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WorkCalendarTest {

    private static final WorkCalendar CN = Calendars.cn();

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    @Nested
    class Notices {

        @ParameterizedTest
        @CsvSource({"2019,250", "2020,249", "2021,250", "2022,249", "2023,249", "2024,251", "2025,248", "2026,248"})
        void workingDaysOfAYearAreThoseOfTheNotices(int year, int workingDays) {
            assertThat(CN.workingDaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
                    .isEqualTo(workingDays);
        }

        @Test
        void everyDayAgreesWithAnotherLibrarysHolidays() {
            day("2019-01-01").datesUntil(day("2027-01-01")).forEach(date -> {
                var holiday = SolarDay.fromYmd(date.getYear(), date.getMonthValue(), date.getDayOfMonth())
                        .getLegalHoliday();
                boolean worked = holiday == null ? NoticeDay.weeklyKind(date) == DayKind.WORKING : holiday.isWork();
                assertThat(CN.isWorkingDay(date)).as("%s", date).isEqualTo(worked);
            });
        }

        @ParameterizedTest
        @ValueSource(ints = {2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026})
        void everyDayAgreesWithThePublishedData(int year) throws IOException {
            Optional<Path> file = published(year + ".json");
            Assumptions.assumeTrue(file.isPresent(), "the published data are not beside the repository");
            JsonNode days = JsonMapper.shared()
                    .readTree(Files.readString(file.orElseThrow()))
                    .get("days");
            for (JsonNode json : days) {
                LocalDate date = day(json.get("date").stringValue());
                assertThat(CN.isWorkingDay(date))
                        .as("%s", date)
                        .isNotEqualTo(json.get("isOffDay").booleanValue());
                assertThat(CN.explain(date).name()).isEqualTo(json.get("name").stringValue());
            }
        }

        private static Optional<Path> published(String name) {
            return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                    .map(folder -> folder.resolve("shared/data/holidays").resolve(name))
                    .filter(Files::exists)
                    .findFirst();
        }

        @Test
        void eachStandsUnderItsDateOfPublication() {
            assertThat(CN.notices().stream().map(notice -> notice.publishedOn().toString()))
                    .containsExactly(
                            "2017-11-30",
                            "2018-12-06",
                            "2019-03-22",
                            "2019-11-21",
                            "2020-01-27",
                            "2020-11-25",
                            "2021-10-25",
                            "2022-12-08",
                            "2023-10-25",
                            "2024-11-12",
                            "2025-11-04");
        }

        @Test
        void labourDay2019WasOneDayBeforeItWasAmended() {
            WorkCalendar before = CN.asKnownAt(day("2019-03-21"));
            assertThat(before.kindOf(day("2019-04-28"))).isEqualTo(DayKind.WEEKEND);
            assertThat(before.kindOf(day("2019-05-01"))).isEqualTo(DayKind.HOLIDAY);
            assertThat(before.kindOf(day("2019-05-02"))).isEqualTo(DayKind.WORKING);
            assertThat(before.kindOf(day("2019-05-05"))).isEqualTo(DayKind.WEEKEND);
            WorkCalendar after = CN.asKnownAt(day("2019-03-22"));
            assertThat(after.kindOf(day("2019-04-28"))).isEqualTo(DayKind.MAKE_UP);
            assertThat(after.kindOf(day("2019-05-02"))).isEqualTo(DayKind.HOLIDAY);
        }

        @Test
        void springFestival2020WasLengthened() {
            WorkCalendar before = CN.asKnownAt(day("2020-01-26"));
            assertThat(before.kindOf(day("2020-01-31"))).isEqualTo(DayKind.WORKING);
            assertThat(before.kindOf(day("2020-02-01"))).isEqualTo(DayKind.MAKE_UP);
            assertThat(CN.kindOf(day("2020-01-31"))).isEqualTo(DayKind.HOLIDAY);
            assertThat(CN.kindOf(day("2020-02-01"))).isEqualTo(DayKind.HOLIDAY);
            assertThat(CN.kindOf(day("2020-02-03"))).isEqualTo(DayKind.WORKING);
        }

        @Test
        void aDayIsExplainedByTheNoticeThatFixedItLast() {
            assertThat(CN.explain(day("2020-02-01")))
                    .isEqualTo(new DayExplanation(
                            day("2020-02-01"),
                            DayKind.HOLIDAY,
                            "春节",
                            "2020-spring-festival",
                            "国务院办公厅关于延长2020年春节假期的通知",
                            false));
            assertThat(CN.explain(day("2027-05-01")))
                    .isEqualTo(new DayExplanation(day("2027-05-01"), DayKind.WEEKEND, null, null, null, true));
        }

        @Test
        void aYearWithoutNoticeIsProvisionalUntilItsNoticeIsAdded() {
            assertThat(CN.isProvisional(day("2026-12-31"))).isFalse();
            assertThat(CN.isProvisional(day("2027-01-01"))).isTrue();
            var notice = new CalendarNotice(
                    "2027",
                    day("2026-11-01"),
                    "2027",
                    "-",
                    Map.of(day("2027-01-04"), NoticeDay.holiday("元旦")),
                    Set.of(2027));
            WorkCalendar with = CN.with(notice);
            assertThat(with.isProvisional(day("2027-01-01"))).isFalse();
            assertThat(with.plusWorkingDays(day("2026-12-31"), 2)).isEqualTo("2027-01-05");
            assertThat(with.asKnownAt(day("2026-10-31")).isProvisional(day("2027-01-01")))
                    .isTrue();
        }

        @Test
        void aClosureDoesNotSettleItsYear() {
            var closure = new CalendarNotice(
                    "typhoon",
                    day("2027-07-01"),
                    "停工",
                    "-",
                    Map.of(day("2027-07-02"), NoticeDay.holiday("台风")),
                    Set.of());
            assertThat(CN.with(closure).isProvisional(day("2027-07-02"))).isTrue();
            assertThat(CN.with(closure).isWorkingDay(day("2027-07-02"))).isFalse();
        }

        @Test
        void aLaterNoticeCanGiveADayBackToTheWeek() {
            var back = new CalendarNotice(
                    "back",
                    day("2026-06-01"),
                    "-",
                    "-",
                    Map.of(
                            day("2026-09-20"), new NoticeDay(DayKind.WEEKEND, null),
                            day("2026-09-25"), new NoticeDay(DayKind.WORKING, null)),
                    Set.of());
            assertThat(CN.with(back).isWorkingDay(day("2026-09-20"))).isFalse();
            assertThat(CN.with(back).isWorkingDay(day("2026-09-25"))).isTrue();
        }

        @Test
        void aKindThatContradictsTheDayOfTheWeekIsRefused() {
            var monday = Map.of(day("2026-09-21"), NoticeDay.makeUp("-"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new CalendarNotice("x", day("2026-01-01"), "-", "-", monday, Set.of()))
                    .withMessageContaining("2026-09-21 is a MONDAY and cannot be MAKE_UP");
        }

        @Test
        void aMistakeInANoticesTextNamesItsLine() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> NoticeFile.parse(List.of("id x", "2026-13-01 HOLIDAY 元旦")))
                    .withMessageStartingWith("Line 2 of a notice");
        }
    }

    @Nested
    class Counting {

        private static final List<WorkCalendar> CALENDARS =
                List.of(CN, CN.asKnownAt(day("2020-01-22")), CN.asKnownAt(day("2000-01-01")));

        @Test
        void workingDaysBetweenIsWhatALoopCounts() {
            for (WorkCalendar calendar : CALENDARS) {
                for (LocalDate start :
                        List.of(day("2016-11-06"), day("2019-04-27"), day("2026-09-19"), day("1969-12-28"))) {
                    long count = 0;
                    for (LocalDate end = start; end.isBefore(start.plusDays(900)); end = end.plusDays(1)) {
                        count += end.isAfter(start) && calendar.isWorkingDay(end) ? 1 : 0;
                        assertThat(calendar.workingDaysBetween(start, end)).isEqualTo(count);
                    }
                }
            }
        }

        @Test
        void plusWorkingDaysIsWhatALoopFindsInBothDirections() {
            for (WorkCalendar calendar : CALENDARS) {
                for (LocalDate start = day("2017-12-01");
                        start.isBefore(day("2027-03-01"));
                        start = start.plusDays(5)) {
                    LocalDate forth = start;
                    LocalDate back = start;
                    for (int n = 1; n <= 30; n++) {
                        forth = next(calendar, forth, 1);
                        back = next(calendar, back, -1);
                        assertThat(calendar.plusWorkingDays(start, n)).isEqualTo(forth);
                        assertThat(calendar.plusWorkingDays(start, -n)).isEqualTo(back);
                    }
                }
            }
        }

        private static LocalDate next(WorkCalendar calendar, LocalDate from, int step) {
            LocalDate date = from.plusDays(step);
            while (!calendar.isWorkingDay(date)) {
                date = date.plusDays(step);
            }
            return date;
        }

        @Test
        void aMillionWorkingDaysNeedNoLoop() {
            LocalDate far = CN.plusWorkingDays(day("2026-01-01"), 1_000_000_000);
            assertThat(CN.workingDaysBetween(day("2026-01-01"), far)).isEqualTo(1_000_000_000);
        }

        @Test
        void firstWorkingDayOnOrAfterKeepsAWorkingDay() {
            assertThat(CN.firstWorkingDayOnOrAfter(day("2020-01-23"))).isEqualTo("2020-01-23");
            assertThat(CN.firstWorkingDayOnOrAfter(day("2020-01-24"))).isEqualTo("2020-02-03");
            assertThat(CN.workingDayAfter(day("2020-01-23"))).isEqualTo("2020-02-03");
            assertThat(CN.plusWorkingDays(day("2020-01-25"), 0)).isEqualTo("2020-01-25");
        }
    }
}
