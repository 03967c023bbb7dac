package org.lianban.app.supervision.forecast;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.ledger.DaysSince;
import org.lianban.monitoring.clock.ClockState;
import org.lianban.monitoring.clock.LimitUnit;

/** Reads clocks of a population; words that many of them share are held once. */
final class TimedRows {

    /** A limit in calendar days moves by no more than the longest holiday. */
    private static final int LONGEST_HOLIDAY = 10;

    private final Population population;
    private final Map<String, String> words = new HashMap<>();

    TimedRows(Population population) {
        this.population = population;
    }

    Timed ended(ResultSet row, int number) throws SQLException {
        LocalDate stoppedOn = day(row, "stopped_on");
        return timed(row, row.getInt("counted"), stoppedOn, stoppedOn, row.getLong("clocks"));
    }

    Running running(ResultSet row, int number) throws SQLException {
        LocalDate since = day(row, "since");
        LocalDate due = row.getObject("due_date", LocalDate.class);
        boolean runs = ClockState.valueOf(row.getString("state")) == ClockState.RUNNING;
        long more = runs ? DaysSince.until(since, population.today(), unit(row), population.calendar()) : 0;
        int counted = Math.toIntExact(row.getInt("counted") + more);
        return new Running(
                row.getObject("id", UUID.class),
                word(row, "department"),
                timed(row, counted, runs ? since.plusDays(more - 1) : null, null, 1),
                due != null && due.isBefore(population.today()));
    }

    /** {@code upTo} is the last day within {@code counted} of a limit in calendar days; null while the clock stands still. */
    private Timed timed(
            ResultSet row, int counted, @Nullable LocalDate upTo, @Nullable LocalDate stoppedOn, long clocks)
            throws SQLException {
        LimitUnit unit = unit(row);
        int amount = row.getInt("limit_amount");
        int limit = amount;
        LocalDate due = row.getObject("due_date", LocalDate.class);
        if (unit == LimitUnit.CALENDAR_DAY && due != null && upTo != null) {
            long atDue = counted + due.toEpochDay() - upTo.toEpochDay();
            limit = (int) Math.min(Math.max(amount, atDue), amount + LONGEST_HOLIDAY);
        }
        return new Timed(
                word(row, "kind"),
                word(row, "subject"),
                word(row, "of_desk"),
                unit,
                counted,
                amount,
                limit,
                day(row, "started_on"),
                stoppedOn,
                clocks);
    }

    private static LimitUnit unit(ResultSet row) throws SQLException {
        return LimitUnit.valueOf(row.getString("limit_unit"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class));
    }

    private String word(ResultSet row, String column) throws SQLException {
        return words.computeIfAbsent(Objects.requireNonNull(row.getString(column)), word -> word);
    }
}
