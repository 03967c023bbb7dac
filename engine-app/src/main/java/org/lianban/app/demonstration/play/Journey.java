package org.lianban.app.demonstration.play;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.locks.ReentrantLock;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Takes everybody into the future, night by night; nobody works on the way, only the law does. */
@Component
@Profile("demonstration")
public class Journey {

    /** How far the clock may be ahead of the real time, in days; beyond that no notice of holidays will be known for long. */
    public static final int FARTHEST = 400;

    private static final Duration AFTER_MIDNIGHT = Duration.ofMinutes(10);

    private final TimeMachine machine;
    private final Night night;
    private final CalendarBook calendars;
    private final ReentrantLock underWay = new ReentrantLock();

    Journey(TimeMachine machine, Night night, CalendarBook calendars) {
        this.machine = machine;
        this.night = night;
        this.calendars = calendars;
    }

    /**
     * Moves the clock forward by whole days.
     *
     * @throws Refusal if that is backwards, nowhere or too far, or if somebody else is moving it
     */
    public void forward(int days) {
        if (days < 1) {
            throw Refusal.invalid(
                    "days", new LocalisedText("时钟只能向前移动，至少 1 天", "the clock moves forward only, by a day or more"));
        }
        go(days);
    }

    /**
     * Moves the clock forward to a date, at the present time of day.
     *
     * @throws Refusal as for {@link #forward}
     */
    public void until(LocalDate date) {
        long days = date.toEpochDay() - today().toEpochDay();
        if (days < 1) {
            throw Refusal.invalid(
                    "until",
                    new LocalisedText(
                            "须晚于今天 " + today() + "，时钟不能倒退",
                            "must be after today, " + today() + ": the clock never goes back"));
        }
        go(days);
    }

    private void go(long days) {
        if (!underWay.tryLock()) {
            throw Refusal.conflict(
                    new LocalisedText("时钟正在移动。", "The clock is being moved already."),
                    new LocalisedText("请稍候。", "Wait until it has arrived."));
        }
        try {
            requireNotTooFar(days);
            travel(days);
        } finally {
            underWay.unlock();
        }
    }

    private void travel(long days) {
        WorkCalendar calendar = calendars.current();
        LocalDate from = today();
        Duration arrival = machine.ahead().plusDays(days);
        for (long day = 1; day <= days; day++) {
            Instant midnight = calendar.startOf(from.plusDays(day));
            machine.advanceTo(midnight.plus(AFTER_MIDNIGHT));
            night.pass();
            machine.remember();
        }
        machine.goTo(arrival);
        night.pass();
    }

    private void requireNotTooFar(long days) {
        long left = FARTHEST - machine.ahead().toDays();
        if (days > left) {
            throw Refusal.unlawful(
                    "lianban: demonstration",
                    new LocalisedText(
                            "演示时钟最多可超前 %d 天，尚可前移 %d 天。".formatted(FARTHEST, left),
                            "The demonstration's clock may be at most %d days ahead; %d are left."
                                    .formatted(FARTHEST, left)),
                    new LocalisedText("请少移几天。", "Move it by fewer days."));
        }
    }

    private LocalDate today() {
        return calendars.current().dateOf(machine.now());
    }
}
