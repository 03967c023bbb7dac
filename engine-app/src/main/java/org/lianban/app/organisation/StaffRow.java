package org.lianban.app.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of {@code staff} with what hangs on it. */
final class StaffRow {

    private StaffRow() {}

    static StaffMember member(ResultSet row, int number) throws SQLException {
        Actor actor = StaffDirectory.actor(row, number);
        return new StaffMember(
                actor.staff(),
                actor.login(),
                actor.name(),
                actor.department(),
                actor.region(),
                actor.roles(),
                actor.authorities(),
                row.getBoolean("active"),
                substitution(row));
    }

    private static @Nullable Substitution substitution(ResultSet row) throws SQLException {
        String substitute = row.getString("substitute");
        return substitute == null
                ? null
                : new Substitution(
                        substitute,
                        row.getObject("absent_from", LocalDate.class),
                        row.getObject("absent_to", LocalDate.class));
    }
}
