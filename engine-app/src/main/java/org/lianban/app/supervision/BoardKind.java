package org.lianban.app.supervision;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.lianban.app.calendars.Standing;
import org.lianban.monitoring.calendar.WorkCalendar;

/** What the lists of the board can be asked for: how a limit stands, and two questions of the day. */
enum BoardKind {
    RUNNING(Standing.RUNNING),
    NEAR(Standing.NEAR),
    OVERDUE(Standing.OVERDUE),
    SUSPENDED(Standing.SUSPENDED),
    /** It ends today. */
    TODAY("c.clock_state = 'RUNNING' and c.due_date = :today", "k.state = 'RUNNING' and k.due_date = :today"),
    /** A special procedure has used up its time, its examination goes on, and nobody has ended it. */
    PAST_CAP("exists " + pastCap("", inCase()), "exists " + pastCap("", inClock()));

    private final String ofCases;
    private final String ofClocks;

    BoardKind(Standing standing) {
        this(standing.condition("c.clock_state", "c.due_date"), standing.condition("k.state", "k.due_date"));
    }

    BoardKind(String ofCases, String ofClocks) {
        this.ofCases = ofCases;
        this.ofClocks = ofClocks;
    }

    private static String inCase() {
        return "s.case_id = c.id";
    }

    private static String inClock() {
        return "s.case_id = k.case_id and b.department = k.department";
    }

    private static String pastCap(String what, String condition) {
        return "(select %s from suspension s join branch b on b.id = s.branch_id where %s)"
                .formatted(what, pastCap(condition));
    }

    /** The condition on a suspension {@code s} of a branch {@code b}. */
    static String pastCap(String condition) {
        return """
                s.region = :region and %s and s.state in ('OPEN', 'CAPPED') and s.cap_ends_at <= :now and b.opinion_at is null
                """.formatted(condition);
    }

    /** The condition on cases {@code c}. */
    String ofCases() {
        return ofCases;
    }

    /** The condition on clocks {@code k}. */
    String ofClocks() {
        return ofClocks;
    }

    /** When the first of the caps ended for which a case {@code c} is listed; null in every other list. */
    String capEndOfCases() {
        return capEnd(inCase());
    }

    /** Likewise of a clock {@code k}. */
    String capEndOfClocks() {
        return capEnd(inClock());
    }

    private String capEnd(String condition) {
        return this == PAST_CAP ? pastCap("min(s.cap_ends_at)", condition) : "null::timestamptz";
    }

    /** Of all conditions, beside {@code region}. */
    static Map<String, Object> parameters(WorkCalendar calendar, LocalDate today, Instant now) {
        Map<String, Object> parameters = new HashMap<>(Standing.parameters(calendar, today));
        parameters.put("now", Timestamp.from(now));
        return parameters;
    }
}
