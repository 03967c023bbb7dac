package org.lianban.app.ledger;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.app.calendars.NoticeCitation;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.clock.DayClass;
import org.lianban.monitoring.clock.DayReading;

/**
 * Why each day of a clock did or did not count.
 *
 * @param days every day after the start up to yesterday, or up to the day of the stop
 * @param notices those on which these days rest
 */
public record ClockDays(ClockView clock, List<Day> days, List<NoticeCitation> notices) {

    /**
     * One day.
     *
     * @param clazz {@code class} in JSON
     * @param ground of the suspension that took an UNCOUNTED day
     * @param why names the notice, the suspension or the cap
     */
    @Schema(name = "ClockDay")
    public record Day(
            LocalDate date,
            @JsonProperty("class") DayClass clazz,
            @Nullable String ground,
            LocalisedText why) {

        static Day of(DayReading day) {
            return new Day(
                    day.date(),
                    day.clazz(),
                    day.ground(),
                    new LocalisedText(day.why().zh(), day.why().en()));
        }
    }
}
