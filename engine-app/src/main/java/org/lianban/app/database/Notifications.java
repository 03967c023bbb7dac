package org.lianban.app.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What PostgreSQL tells a connection that listens. The driver's types are called by their names: their package carries annotations
 * of a checker that is not there, which our compiler takes for a fault.
 */
public final class Notifications {

    private static final Method AWAIT = method("org.postgresql.PGConnection", "getNotifications", int.class);
    private static final Method TEXT = method("org.postgresql.PGNotification", "getParameter");

    private Notifications() {}

    /**
     * What was told since the last time; waits for something.
     *
     * @param millis how long at most
     * @throws SQLException if the connection is lost
     */
    public static List<String> await(Connection connection, int millis) throws SQLException {
        List<String> texts = new ArrayList<>();
        try {
            Object told = AWAIT.invoke(connection.unwrap(AWAIT.getDeclaringClass()), millis);
            if (told instanceof Object[] all) {
                for (Object one : all) {
                    texts.add(String.valueOf(TEXT.invoke(one)));
                }
            }
        } catch (InvocationTargetException failed) {
            if (failed.getCause() instanceof SQLException lost) {
                throw lost;
            }
            throw new IllegalStateException(failed);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
        return texts;
    }

    private static Method method(String type, String name, Class<?>... parameters) {
        try {
            return Class.forName(type).getMethod(name, parameters);
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
