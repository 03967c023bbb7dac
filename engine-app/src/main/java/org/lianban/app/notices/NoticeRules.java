package org.lianban.app.notices;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.app.calendars.NoticeDayJson;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.app.web.Refusal.FieldProblem;
import org.lianban.monitoring.calendar.CalendarNotice;
import org.lianban.monitoring.calendar.DayKind;
import org.lianban.monitoring.calendar.WorkCalendar;

/** What a notice must be like; finds all that is wrong with one at once. */
final class NoticeRules {

    private static final int MOST_DAYS = 400;
    private static final int LONGEST = 500;

    private final NoticeDraft draft;
    private final Set<Integer> settled;
    private final LocalDate today;
    private final List<FieldProblem> problems = new ArrayList<>();

    private NoticeRules(NoticeDraft draft, Set<Integer> settled, LocalDate today) {
        this.draft = draft;
        this.settled = settled;
        this.today = today;
    }

    /**
     * The notice that a draft describes.
     *
     * @param present the calendar without it
     * @throws Refusal naming every field that is wrong
     */
    static CalendarNotice check(String id, NoticeDraft draft, WorkCalendar present, LocalDate today) {
        NoticeRules rules = new NoticeRules(draft, draft.settledYears(present), today);
        LocalDate publishedOn = rules.publication();
        String title = rules.text("title", draft.title());
        String source = rules.text("source", draft.source());
        rules.days();
        rules.years();
        if (!rules.problems.isEmpty()) {
            throw Refusal.invalid(rules.problems);
        }
        return new CalendarNotice(id, publishedOn, title, source, NoticeDayJson.toDays(draft.dates()), rules.settled);
    }

    private LocalDate publication() {
        LocalDate publishedOn = draft.publishedOn();
        if (publishedOn == null) {
            refuse("publishedOn", "请填写公布日期。", "Say on which date it was published.");
        } else if (publishedOn.isAfter(today)) {
            refuse(
                    "publishedOn",
                    "公布日期 %s 晚于今天（%s）；通知公布之后才能录入。".formatted(publishedOn, today),
                    "%s is after today, %s; a notice is entered once it is published.".formatted(publishedOn, today));
        }
        return publishedOn == null ? today : publishedOn;
    }

    private String text(String field, @Nullable String text) {
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            refuse(field, "请填写 1 至 500 个字。", "Fill in 1 to 500 characters.");
            return "";
        }
        return text.strip();
    }

    private void days() {
        List<NoticeDayJson> days = draft.dates();
        if (days.isEmpty() || days.size() > MOST_DAYS) {
            refuse("days", "请列出 1 至 400 个日期。", "List 1 to 400 dates.");
            return;
        }
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 0; i < days.size(); i++) {
            day("days[%d]".formatted(i), days.get(i), seen);
        }
    }

    private void day(String field, @Nullable NoticeDayJson day, Set<LocalDate> seen) {
        if (day == null || day.date() == null || day.kind() == null) {
            refuse(field, "请填写日期和类别。", "Each entry needs a date and a kind.");
            return;
        }
        LocalDate date = day.date();
        if (!seen.add(date)) {
            refuse(field + ".date", "日期 %s 重复。".formatted(date), "%s is listed twice.".formatted(date));
        }
        if (!isPlausible(date.getYear())) {
            implausible(field + ".date", date.getYear());
        }
        fits(field + ".kind", date, day.kind());
    }

    private void fits(String field, LocalDate date, DayKind kind) {
        boolean weekend = date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        if (!weekend && kind == DayKind.MAKE_UP) {
            refuse(
                    field,
                    "%s 不是周六或周日，不能是调休上班日。".formatted(date),
                    "%s is no Saturday or Sunday, so it cannot be a make-up day.".formatted(date));
        } else if (!weekend && kind == DayKind.WEEKEND) {
            refuse(field, "%s 不是周末。".formatted(date), "%s is not at the weekend.".formatted(date));
        } else if (weekend && kind == DayKind.WORKING) {
            refuse(
                    field,
                    "%s 是周末；周末上班请填调休上班日（MAKE_UP）。".formatted(date),
                    "%s is at the weekend; a weekend day that is worked is MAKE_UP.".formatted(date));
        }
    }

    private void years() {
        for (Integer year : settled) {
            if (!isPlausible(year)) {
                implausible("years", year);
            } else if (draft.dates().stream()
                    .noneMatch(day -> day.date() != null && day.date().getYear() == year)) {
                refuse(
                        "years",
                        "通知没有 %d 年的日期，不能确定全年安排。".formatted(year),
                        "The notice has no date in %d, so it cannot settle that year.".formatted(year));
            }
        }
    }

    /** A notice speaks of the year in which it is published, the one before (in arrears) and the next two at most. */
    private boolean isPlausible(int year) {
        LocalDate published = draft.publishedOn();
        return published == null || (year >= published.getYear() - 1 && year <= published.getYear() + 2);
    }

    private void implausible(String field, int year) {
        refuse(
                field,
                "%d 年与公布日期相差太远，请核对。".formatted(year),
                "%d is too far from the date of publication; check it.".formatted(year));
    }

    private void refuse(String field, String zh, String en) {
        problems.add(new FieldProblem(field, new LocalisedText(zh, en)));
    }
}
