package org.lianban.app.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** What PostgreSQL tells a connection that listens. */
public final class Notifications {

    private Notifications() {}

    /**
     * What was told since the last time; waits for something.
     *
     * @param millis how long at most
     * @throws SQLException if the connection is lost
     */
    public static List<String> await(Connection connection, int millis) throws SQLException {
        PGNotification @Nullable [] told = connection.unwrap(PGConnection.class).getNotifications(millis);
        return told == null
                ? List.of()
                : Arrays.stream(told).map(PGNotification::getParameter).toList();
    }
}
