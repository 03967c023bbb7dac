package org.lianban.app.supervision.source;

import java.util.UUID;
import java.util.stream.Stream;
import org.lianban.app.database.Moments;
import org.lianban.app.supervision.trace.Rated;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What applicants said of how their cases were handled, and when it was answered. */
@Repository
class OwnRatings implements OwnFacts {

    private final JdbcClient jdbc;

    OwnRatings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Stream<OfCase> of(UUID[] cases) {
        return jdbc
                .sql("select case_id, rated_at, department, stars, answered_at from rating where case_id = any(:cases)")
                .param("cases", cases)
                .query((row, number) -> {
                    return new OfCase(
                            row.getObject("case_id", UUID.class),
                            new Rated(
                                    row.getTimestamp("rated_at").toInstant(),
                                    row.getString("department"),
                                    null,
                                    row.getInt("stars"),
                                    Moments.of(row, "answered_at")));
                })
                .list()
                .stream();
    }
}
