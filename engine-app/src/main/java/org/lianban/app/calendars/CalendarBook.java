package org.lianban.app.calendars;

import java.util.List;
import org.lianban.monitoring.calendar.Calendars;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where everybody finds the working calendar. Every node asks the database for the number of the last notice and loads the
 * notices when it has grown, so no node ever works with a calendar older than its transaction.
 */
@Component
public class CalendarBook {

    /** The key of the advisory lock that every command shares and that a new notice takes for itself. */
    private static final long LOCK = 0x6c69616e62616eL;

    private final JdbcClient jdbc;
    private final NoticeStore notices;
    private volatile CalendarEdition latest;

    /** A book on that database. */
    public CalendarBook(JdbcClient jdbc, NoticeStore notices) {
        this.jdbc = jdbc;
        this.notices = notices;
        this.latest = new CalendarEdition(Calendars.cn(), List.of());
    }

    /** The calendar with every notice that is committed. Costs one tiny query. */
    public WorkCalendar current() {
        return edition().current();
    }

    /** The same with its history. */
    public CalendarEdition edition() {
        CalendarEdition known = latest;
        if (notices.version() != known.version()) {
            known = new CalendarEdition(Calendars.cn(), notices.all());
            latest = known;
        }
        return known;
    }

    /**
     * The calendar that stays the current one until the transaction ends: no notice is recorded meanwhile. What a command
     * derives from it is therefore either seen by the projection that follows a notice, or made with that notice.
     */
    public CalendarEdition hold() {
        jdbc.sql("select pg_advisory_xact_lock_shared(?)").param(LOCK).query().singleRow();
        return edition();
    }

    /** Waits for the transactions that {@link #hold()} the calendar and keeps others out until this one ends. */
    public CalendarEdition holdForChange() {
        jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query().singleRow();
        return edition();
    }
}
