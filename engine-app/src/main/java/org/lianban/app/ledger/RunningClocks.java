package org.lianban.app.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.calendars.CalendarEdition;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.ledger.LedgerEntry;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** All clocks that run, as a calendar notice meets them: what it would move, and moving it. */
@Component
public class RunningClocks {

    /** Below every id that is in use. */
    public static final UUID FIRST = new UUID(0, 0);

    private static final int FETCH = 2_000;
    private static final String OPEN_CLOCKS = """
            select e.case_id, e.sequence, e.clock_id, e.type, e.at, e.recorded_at, e.actor, e.basis, e.data::text,
                   e.previous_hash, e.hash
            from clock_event e join clock k on k.id = e.clock_id and k.state <> 'STOPPED'
            order by e.case_id, e.sequence""";

    private final JdbcOperations jdbc;
    private final TransactionTemplate transaction;
    private final CalendarBook calendars;
    private final EntryStore entries;
    private final Projection projection;

    RunningClocks(
            JdbcOperations jdbc,
            TransactionTemplate transaction,
            CalendarBook calendars,
            EntryStore entries,
            Projection projection) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.calendars = calendars;
        this.entries = entries;
        this.projection = projection;
    }

    /**
     * Tells of every running clock whose due date differs between two calendars. Writes nothing; one statement, read through
     * a cursor, and no more than one case in memory.
     */
    public void compare(WorkCalendar before, WorkCalendar after, Instant now, Consumer<ClockShift> found) {
        Shifts shifts = new Shifts(before, after, now);
        transaction.executeWithoutResult(status -> jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            eachCase(connection, clocks -> shifts.of(clocks).forEach(found));
            return true;
        }));
    }

    private static void eachCase(Connection connection, Consumer<List<RecordedClock>> use) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(OPEN_CLOCKS)) {
            statement.setFetchSize(FETCH);
            try (ResultSet rows = statement.executeQuery()) {
                List<LedgerEntry> ofCase = new ArrayList<>();
                while (rows.next()) {
                    LedgerEntry entry = EntryRow.entry(rows);
                    if (!ofCase.isEmpty() && !ofCase.get(0).caseId().equals(entry.caseId())) {
                        use.accept(RecordedClock.of(ofCase));
                        ofCase.clear();
                    }
                    ofCase.add(entry);
                }
                use.accept(RecordedClock.of(ofCase));
            }
        }
    }

    /**
     * What one step of a projection did.
     *
     * @param last where the next step goes on
     * @param shifts the clocks that the notice moves
     * @param finished whether no case was left
     */
    public record Step(UUID last, List<ClockShift> shifts, boolean finished) {}

    /**
     * Projects the next cases with running clocks anew, inside the caller's transaction: locks them, writes what follows from
     * the present calendar, and tells what differs between the two calendars given.
     *
     * @param after {@link Step#last()} of the step before, {@link #FIRST} at first
     */
    public Step project(UUID after, int limit, CalendarEdition without, CalendarEdition with, Instant now) {
        List<UUID> cases = projection.lockNextRunning(after, limit);
        if (cases.isEmpty()) {
            return new Step(after, List.of(), true);
        }
        // after the locks, as every command does: nobody who holds the calendar ever waits for a case
        CalendarEdition present = calendars.hold();
        List<RecordedClock> clocks = entries.clocksOf(cases);
        projection.write(clocks, present, now);
        List<ClockShift> shifts = new Shifts(without.current(), with.current(), now).of(clocks);
        return new Step(cases.get(cases.size() - 1), shifts, cases.size() < limit);
    }
}
