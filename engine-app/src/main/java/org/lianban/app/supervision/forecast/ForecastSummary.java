package org.lianban.app.supervision.forecast;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The forecasts as a whole.
 *
 * @param asOf the day on which the latest were made; null before the first night
 * @param forecast how many open clocks have one
 * @param tooFew how many open clocks have none, because too few like them have ended
 * @param least how many must have ended for a forecast
 * @param expectedLate how many of those forecast will be late: the sum of their probabilities
 */
public record ForecastSummary(@Nullable LocalDate asOf, long forecast, long tooFew, int least, double expectedLate) {}
