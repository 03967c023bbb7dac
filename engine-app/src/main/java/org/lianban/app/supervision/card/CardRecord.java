package org.lianban.app.supervision.card;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.database.Moments;
import org.lianban.rules.SupervisionRule.Card;

/**
 * A finding as the desk holds it.
 *
 * @param version the number of its last step, 0 before the first
 * @param stepDue the last day for the next step
 * @param appealed whether the department has used its appeal
 * @param upheldBy who upheld it at first
 * @param lastBy the name of who took the last step; null if lianban itself did, or nobody yet
 * @param lastAt when that was
 */
record CardRecord(
        UUID id,
        String region,
        String rule,
        String department,
        Card severity,
        CardState state,
        int version,
        @Nullable LocalDate stepDue,
        boolean appealed,
        @Nullable UUID upheldBy,
        @Nullable String lastBy,
        @Nullable Instant lastAt) {

    static CardRecord read(ResultSet row, int number) throws SQLException {
        return new CardRecord(
                row.getObject("id", UUID.class),
                row.getString("region"),
                row.getString("rule"),
                row.getString("department"),
                Card.valueOf(row.getString("severity")),
                CardState.valueOf(row.getString("state")),
                row.getInt("version"),
                row.getObject("step_due", LocalDate.class),
                row.getBoolean("appealed"),
                row.getObject("upheld_by", UUID.class),
                row.getString("last_by"),
                Moments.of(row, "last_at"));
    }

    /** Whether the day is behind the last one for the next step; so too where none was set. */
    boolean isOverdueOn(LocalDate today) {
        return stepDue == null || stepDue.isBefore(today);
    }
}
