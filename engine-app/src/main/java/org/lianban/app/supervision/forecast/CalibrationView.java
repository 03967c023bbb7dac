package org.lianban.app.supervision.forecast;

import java.time.LocalDate;
import java.util.List;
import org.lianban.monitoring.forecast.Calibration.Bin;

/**
 * What the forecasts are worth.
 *
 * @param heldFrom clocks that ended on that day or later were held back and forecast from what was known before
 * @param size how many were
 * @param brier mean squared error; 0 is perfect
 * @param baseline that of always forecasting the share that was late
 */
public record CalibrationView(
        LocalDate asOf, LocalDate heldFrom, long size, double brier, double baseline, List<Bin> bins) {}
