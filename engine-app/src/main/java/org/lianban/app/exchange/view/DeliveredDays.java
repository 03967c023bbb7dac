package org.lianban.app.exchange.view;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.clock.DayClass;

/** Why each day of a clock of a delivered case did or did not count, from the day after its start. */
record DeliveredDays(DeliveredCaseView.ClockShown clock, List<Day> days) {

    /**
     * One day.
     *
     * @param clazz {@code class} in JSON
     * @param ground of the suspension that took an UNCOUNTED day
     * @param why names the notice, the suspension or the cap
     */
    @io.swagger.v3.oas.annotations.media.Schema(name = "DeliveredDay")
    record Day(
            LocalDate date,
            @JsonProperty("class") DayClass clazz,
            @Nullable String ground,
            LocalisedText why) {}
}
