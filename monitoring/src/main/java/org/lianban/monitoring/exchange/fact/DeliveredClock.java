package org.lianban.monitoring.exchange.fact;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.ClockEvent;
import org.lianban.monitoring.clock.ClockKernel;
import org.lianban.monitoring.clock.Reading;

/**
 * A clock of a case of another system.
 *
 * @param subject what it measures, where a case may have several of the kind: the branch, stage or pause; otherwise empty
 * @param department whose time it is, by the other system's account, or null
 * @param events in the order in which they took effect
 */
public record DeliveredClock(
        Kind kind, String subject, @Nullable String department, List<ClockEvent> events) {

    /** What a clock measures. */
    public enum Kind {
        /** From receipt to acceptance (行政许可法 第三十二条). */
        ACCEPTANCE,
        /** From acceptance to decision, by law (行政许可法 第四十二条). */
        STATUTORY,
        /** From acceptance to decision, as promised (优化营商环境条例 第三十六条). */
        PROMISED,
        /** One department's part. */
        BRANCH,
        /** One stage. */
        STAGE,
        /** The lower level's part, until it hands the case on (行政许可法 第四十三条). */
        LOWER,
        /** One pause. */
        PROCEDURE,
        /** From decision to delivery (行政许可法 第四十四条). */
        DELIVERY,
        /** A wait that no limit measures. */
        WAIT
    }

    /** Names it within its case. */
    public String name() {
        return subject.isEmpty() ? kind.name() : kind + " " + subject;
    }

    /** Reads it at a moment; later events are ignored. */
    public Reading read(WorkCalendar calendar, Instant now, boolean withDays) {
        return ClockKernel.read(name(), events, calendar, now, withDays);
    }
}
