package org.lianban.app.supervision.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.app.rulebook.RulesBook;
import org.lianban.app.supervision.trace.Extended;
import org.lianban.rules.ExtensionRule;
import org.lianban.rules.Handling;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The extensions of lianban's own cases. The command lets nobody grant one who may not, nor after the limit has ended: so each was
 * granted by authority, and the day before which it came is not looked up again.
 */
@Repository
class OwnExtensions implements OwnFacts {

    private final JdbcClient jdbc;
    private final RulesBook rules;

    OwnExtensions(JdbcClient jdbc, RulesBook rules) {
        this.jdbc = jdbc;
        this.rules = rules;
    }

    @Override
    public Stream<OfCase> of(UUID[] cases) {
        return jdbc
                .sql("""
                        select e.case_id, c.lead_department, c.joint, c.received_at, s.login, e.decided_at, e.by_amount
                        from extension e join approval_case c on c.id = e.case_id join staff s on s.id = e.decided_by
                        where e.case_id = any(:cases) and e.state = 'GRANTED'
                        """)
                .param("cases", cases)
                .query((row, number) -> new OfCase(row.getObject("case_id", UUID.class), fact(row)))
                .list()
                .stream();
    }

    private Extended fact(ResultSet row) throws SQLException {
        Instant at = row.getTimestamp("decided_at").toInstant();
        return new Extended(
                at,
                row.getString("lead_department"),
                row.getString("login"),
                true,
                row.getInt("by_amount"),
                most(
                        row.getBoolean("joint") ? Handling.JOINT : Handling.SINGLE,
                        row.getTimestamp("received_at").toInstant()),
                null,
                at);
    }

    private @Nullable Integer most(Handling handling, Instant receivedAt) {
        return rules.at(receivedAt).extension(handling) instanceof ExtensionRule.Extendable extendable
                ? extendable.maximum().amount()
                : null;
    }
}
