package org.lianban.app.messages.preference;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When a person wants to be told.
 *
 * @param quiet null if there are no quiet hours
 * @param urgentInQuiet whether urgent messages come even in the quiet hours
 * @param digestHour at which a day's messages go out, if {@code digest} is {@link Digest#DAILY}
 */
public record Habits(
        @Nullable QuietHours quiet,
        boolean urgentInQuiet,
        Digest digest,
        @Nullable Integer digestHour) {

    /** When a message may go out, {@code now} at the soonest. An urgent one does not wait for a digest. */
    public ZonedDateTime due(ZonedDateTime posted, boolean urgent, ZonedDateTime now) {
        ZonedDateTime gathered = urgent ? posted : digest.endOfPeriod(posted, digestHour);
        return afterQuiet(gathered.isAfter(now) ? gathered : now, urgent);
    }

    /** The moment itself, or the end of the quiet hours in which it is. */
    public ZonedDateTime afterQuiet(ZonedDateTime moment, boolean urgent) {
        return quiet == null || (urgent && urgentInQuiet) ? moment : quiet.afterQuiet(moment);
    }

    public boolean gathers() {
        return digest != Digest.AT_ONCE;
    }
}
