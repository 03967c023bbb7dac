package org.lianban.app.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianban.app.calendars.NoticeDayJson;
import org.lianban.app.web.Refusal;
import org.lianban.monitoring.calendar.Calendars;
import org.lianban.monitoring.calendar.DayKind;

class NoticeRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate SATURDAY = LocalDate.of(2027, 2, 20);
    private static final LocalDate MONDAY = LocalDate.of(2027, 2, 22);

    private static NoticeDayJson day(LocalDate date, DayKind kind) {
        return new NoticeDayJson(date, kind, "春节");
    }

    private static NoticeDraft draft(LocalDate publishedOn, Set<Integer> years, NoticeDayJson... days) {
        return new NoticeDraft(publishedOn, "关于2027年节假日安排的通知", "国务院办公厅", years, Arrays.asList(days));
    }

    private static List<String> problems(NoticeDraft draft) {
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> NoticeRules.check("id", draft, Calendars.cn(), TODAY));
        return refusal.fields().stream()
                .map(problem -> problem.field() + ": " + problem.message().en())
                .toList();
    }

    @Test
    void aNoticeThatIsRightBecomesOne() {
        var notice = NoticeRules.check(
                "id",
                draft(TODAY, Set.of(2027), day(SATURDAY, DayKind.MAKE_UP), day(MONDAY, DayKind.HOLIDAY)),
                Calendars.cn(),
                TODAY);
        assertThat(notice.days()).containsOnlyKeys(SATURDAY, MONDAY);
        assertThat(notice.years()).containsExactly(2027);
    }

    @Test
    void itCannotHaveBeenPublishedTomorrow() {
        assertThat(problems(draft(TODAY.plusDays(1), Set.of(), day(MONDAY, DayKind.HOLIDAY))))
                .containsExactly(
                        "publishedOn: 2026-11-21 is after today, 2026-11-20; a notice is entered once it is published.");
    }

    @Test
    void onlyAWeekendCanBeMadeUp() {
        assertThat(problems(draft(TODAY, Set.of(), day(MONDAY, DayKind.MAKE_UP))))
                .containsExactly("days[0].kind: 2027-02-22 is no Saturday or Sunday, so it cannot be a make-up day.");
    }

    @Test
    void aWeekendIsNotSimplyWorking() {
        assertThat(problems(draft(TODAY, Set.of(), day(SATURDAY, DayKind.WORKING), day(MONDAY, DayKind.WEEKEND))))
                .containsExactly(
                        "days[0].kind: 2027-02-20 is at the weekend; a weekend day that is worked is MAKE_UP.",
                        "days[1].kind: 2027-02-22 is not at the weekend.");
    }

    @Test
    void noDateStandsTwice() {
        assertThat(problems(draft(TODAY, Set.of(), day(MONDAY, DayKind.HOLIDAY), day(MONDAY, DayKind.WORKING))))
                .containsExactly("days[1].date: 2027-02-22 is listed twice.");
    }

    @Test
    void aYearFarAwayIsAMistake() {
        assertThat(problems(draft(TODAY, Set.of(2072), day(LocalDate.of(2072, 2, 22), DayKind.HOLIDAY))))
                .containsExactly(
                        "days[0].date: 2072 is too far from the date of publication; check it.",
                        "years: 2072 is too far from the date of publication; check it.");
    }

    @Test
    void aYearIsSettledOnlyByANoticeThatSpeaksOfIt() {
        assertThat(problems(draft(TODAY, Set.of(2026), day(MONDAY, DayKind.HOLIDAY))))
                .containsExactly("years: The notice has no date in 2026, so it cannot settle that year.");
    }

    @Test
    void aNoticeThatFreesNewYearsDayAndNationalDaySettlesTheYear() {
        NoticeDayJson newYear = day(LocalDate.of(2027, 1, 1), DayKind.HOLIDAY);
        NoticeDayJson nationalDay = day(LocalDate.of(2027, 10, 1), DayKind.HOLIDAY);
        assertThat(NoticeRules.check("id", draft(TODAY, null, newYear, nationalDay), Calendars.cn(), TODAY)
                        .years())
                .containsExactly(2027);
        assertThat(NoticeRules.check("id", draft(TODAY, null, newYear), Calendars.cn(), TODAY)
                        .years())
                .isEmpty();
        assertThat(NoticeRules.check("id", draft(TODAY, Set.of(), newYear, nationalDay), Calendars.cn(), TODAY)
                        .years())
                .isEmpty();
    }

    @Test
    void everythingThatIsMissingIsNamedAtOnce() {
        assertThat(problems(new NoticeDraft(null, " ", null, null, null)))
                .extracting(problem -> problem.substring(0, problem.indexOf(':')))
                .containsExactly("publishedOn", "title", "source", "days");
        assertThat(problems(draft(TODAY, Set.of(), null, new NoticeDayJson(null, null, null))))
                .containsExactly(
                        "days[0]: Each entry needs a date and a kind.", "days[1]: Each entry needs a date and a kind.");
    }
}
