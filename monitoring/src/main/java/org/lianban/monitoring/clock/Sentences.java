package org.lianban.monitoring.clock;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.calendar.DayExplanation;
import org.lianban.monitoring.clock.ClockEvent.Resumed;
import org.lianban.monitoring.clock.ClockEvent.Suspended;

/** The sentences in which the kernel gives its reasons. */
final class Sentences {

    static final Why CALENDAR_DAY = new Why("自然日", "calendar day");
    static final Why CALENDAR_WEEKDAY = new Why("工作日", "working day");

    private Sentences() {}

    /** What the calendar makes of a day, naming the notice that does. */
    static Why calendar(DayExplanation day) {
        Why kind = kind(day);
        String name = Objects.requireNonNullElse(day.name(), "");
        String title = day.noticeTitle();
        if (title != null) {
            return new Why(
                    "%s%s（%s）".formatted(kind.zh(), name.isEmpty() ? "" : "：" + name, title),
                    "%s%s (%s)".formatted(kind.en(), name.isEmpty() ? "" : " " + name, title));
        }
        return day.provisional() ? kind.and(provisional(day.date())) : kind;
    }

    private static Why kind(DayExplanation day) {
        return switch (day.kind()) {
            case WORKING -> CALENDAR_WEEKDAY;
            case WEEKEND -> new Why("周末", "weekend");
            case HOLIDAY -> new Why("节假日", "holiday");
            case MAKE_UP -> new Why("调休上班", "make-up working day");
        };
    }

    private static Why provisional(LocalDate date) {
        return new Why(
                "（%d年的放假通知尚未公布，暂按每周五个工作日计）".formatted(date.getYear()),
                " (provisional: no notice for %d is known yet)".formatted(date.getYear()));
    }

    /** That a suspension takes a day. */
    static Why suspended(Suspension by) {
        LocalDate cap = by.capDueOn;
        return new Why(
                "暂停计时 %s（%s），自 %s 起%s".formatted(by.id, by.ground, by.openedOn, cap == null ? "" : "，至迟 " + cap),
                "suspension %s (%s), open since %s%s"
                        .formatted(by.id, by.ground, by.openedOn, cap == null ? "" : ", at most until " + cap));
    }

    /** That a day counts although a suspension was never closed. */
    static Why lapsed(Suspension suspension) {
        return new Why(
                "；暂停 %s（%s）的上限已于 %s 届满，自动恢复计时".formatted(suspension.id, suspension.ground, suspension.capDueOn),
                "; the cap of suspension %s (%s) ended on %s, so time counts again"
                        .formatted(suspension.id, suspension.ground, suspension.capDueOn));
    }

    /** How many minutes of a day counted, and how many a suspension took. */
    static Why minutes(long counted, long uncounted, @Nullable Suspension by) {
        Why sum = new Why("计时 %d 分钟".formatted(counted), "%d minutes counted".formatted(counted));
        if (by == null) {
            return sum;
        }
        Why taken = new Why("，不计 %d 分钟：".formatted(uncounted), ", %d not: ".formatted(uncounted));
        return sum.and(taken).and(suspended(by));
    }

    /** That no office is open in the part of a day that belongs to the clock. */
    static Why outsideOfficeHours(Why calendar) {
        return new Why("非办公时间，" + calendar.zh(), "outside office hours, " + calendar.en());
    }

    /** What is wrong with an event. */
    static Why irregular(Irregularity.Code code, ClockEvent event) {
        Why subject = new Why(type(event) + subject(event), type(event) + subject(event));
        return subject.and(
                switch (code) {
                    case EXTENSION_AFTER_EXPIRY -> new Why("：延长晚于到期日，无效", " came after the due date and has no effect");
                    case EXTENSION_IN_OTHER_UNIT -> new Why("：单位与时限不同", " is in another unit than the limit");
                    case EXTENSION_WITHOUT_LIMIT -> new Why("：未规定时限，无从延长", ", but no limit is prescribed");
                    case EXTENSION_TOO_LARGE -> new Why("：时限过大", " makes the limit too large");
                    case BEFORE_START -> new Why("：计时尚未开始", " came before the clock started");
                    case STARTED_TWICE -> new Why("：计时已经开始", ", but the clock had started before");
                    case AFTER_STOP -> new Why("：计时已经结束", " came after the clock stopped");
                    case UNKNOWN_SUSPENSION -> new Why("：没有这次暂停", " names a suspension that never opened");
                    case SUSPENSION_CLOSED -> new Why("：这次暂停已经恢复", " names a suspension that was closed before");
                    case SUSPENSION_ID_USED -> new Why("：编号已经用过", " uses an id that was used before");
                    case TIME_OUT_OF_RANGE -> new Why("：时间超出 1900 至 9999 年", " lies outside the years 1900 to 9999");
                });
    }

    private static String type(ClockEvent event) {
        return ClockEventType.of(event).name();
    }

    private static String subject(ClockEvent event) {
        if (event instanceof Suspended suspended) {
            return " " + suspended.suspension();
        }
        return event instanceof Resumed resumed ? " " + resumed.suspension() : "";
    }
}
