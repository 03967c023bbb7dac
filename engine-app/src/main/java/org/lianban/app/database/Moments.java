package org.lianban.app.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads columns that hold a moment. */
public final class Moments {

    private Moments() {}

    /** The moment in that column, null where the column is empty. */
    public static @Nullable Instant of(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
