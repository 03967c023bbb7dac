package org.lianban.app.messages.preference;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Whether a person is told of everything at once, or gets the messages of a period together. */
public enum Digest {
    AT_ONCE,
    HOURLY,
    DAILY;

    /**
     * When the period ends in which a message was posted.
     *
     * @param hour at which a day's messages go out; only for {@link #DAILY}
     */
    ZonedDateTime endOfPeriod(ZonedDateTime posted, @Nullable Integer hour) {
        ZonedDateTime thisHour = posted.truncatedTo(ChronoUnit.HOURS);
        if (this == HOURLY) {
            return thisHour.plus(Duration.ofHours(1));
        }
        if (this == DAILY && hour != null) {
            ZonedDateTime today = thisHour.withHour(hour);
            return today.isAfter(posted) ? today : today.plusDays(1);
        }
        return posted;
    }
}
