package org.lianban.app.supervision.finding;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** When what could not be looked at is tried again, and how much is kept of why: the pause doubles with each try, up to a day or so. */
public final class SecondTry {

    /** In SQL, the moment after the first failure. */
    public static final String AFTER_THE_FIRST = ":now::timestamptz + :first * interval '1 second'";

    /** In SQL, the moment after one more, where {@code a} is the row as it was. */
    public static final String AFTER_ANOTHER = AFTER_THE_FIRST + " * power(2, least(a.tries, :most))";

    private static final int LONGEST_ERROR = 500;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(10);
    private static final int MOST_DOUBLINGS = 7;

    private SecondTry() {}

    /** Gives a statement with these moments what they are made of, and {@code :error}. */
    public static StatementSpec parameters(StatementSpec statement, RuntimeException why, Instant now) {
        String error = why.toString();
        return statement
                .param("error", error.substring(0, Math.min(error.length(), LONGEST_ERROR)))
                .param("now", Timestamp.from(now))
                .param("first", FIRST_PAUSE.toSeconds())
                .param("most", MOST_DOUBLINGS);
    }
}
