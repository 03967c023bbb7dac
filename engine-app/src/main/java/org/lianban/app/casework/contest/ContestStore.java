package org.lianban.app.casework.contest;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.work.CaseWork;
import org.lianban.app.database.Moments;
import org.lianban.app.web.Cursors;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored contests. */
@Repository
class ContestStore {

    private final JdbcClient jdbc;
    private final Cursors cursors;

    ContestStore(JdbcClient jdbc, Cursors cursors) {
        this.jdbc = jdbc;
        this.cursors = cursors;
    }

    /** On what a suspension of the case rests, if it was granted. */
    Optional<String> basis(UUID caseId, UUID suspension) {
        return jdbc.sql("""
                        select basis from suspension
                        where id = :id and case_id = :case and state in ('OPEN', 'RESUMED', 'CAPPED')
                        """)
                .param("id", suspension)
                .param("case", caseId)
                .query(String.class)
                .optional();
    }

    /** How many the account opened within a day. */
    long ofDay(UUID account, Instant now) {
        return jdbc.sql("select count(*) from contest where account = :account and opened_at > :since")
                .param("account", account)
                .param("since", Timestamp.from(now.minus(Duration.ofDays(1))))
                .query(Long.class)
                .single();
    }

    /** Opens a contest unless one is open already. */
    Optional<UUID> open(CaseWork work, ContestForm form) {
        return jdbc.sql("""
                        insert into contest (id, region, case_id, suspension, account, reason, opened_at, state)
                        values (:id, :region, :case, :suspension, :account, :reason, :at, 'OPEN')
                        on conflict (suspension) where state = 'OPEN' do nothing returning id
                        """)
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("region", work.record().region())
                .param("case", work.id())
                .param("suspension", form.suspension())
                .param("account", work.actor().staff())
                .param("reason", form.reason().strip())
                .param("at", Timestamp.from(work.now()))
                .query(UUID.class)
                .optional();
    }

    Optional<UUID> caseOf(String region, UUID id) {
        return jdbc.sql("select case_id from contest where id = :id and region = :region")
                .param("id", id)
                .param("region", region)
                .query(UUID.class)
                .optional();
    }

    /** Answers an open contest; says on what the suspension rested, nothing if it was answered before. */
    Optional<String> answer(CaseWork work, UUID id, ContestAnswerForm form) {
        return jdbc.sql("""
                        update contest c set state = :state, answer = :answer, answered_by = :by, answered_at = :at
                        from suspension s where s.id = c.suspension and c.id = :id and c.state = 'OPEN' returning s.basis
                        """)
                .param("state", form.result().name())
                .param("answer", form.text().strip())
                .param("by", work.actor().staff())
                .param("at", Timestamp.from(work.now()))
                .param("id", id)
                .query(String.class)
                .optional();
    }

    List<ContestView> ofCase(UUID caseId) {
        return jdbc.sql("select * from contest where case_id = :case order by opened_at, id")
                .param("case", caseId)
                .query((row, number) -> new ContestView(
                        row.getObject("id", UUID.class),
                        row.getObject("suspension", UUID.class),
                        row.getString("reason"),
                        row.getTimestamp("opened_at").toInstant(),
                        ContestState.valueOf(row.getString("state")),
                        row.getString("answer"),
                        Moments.of(row, "answered_at")))
                .list();
    }

    /** Those of a region: what waits by how long it does, what was answered the newest first. */
    Page<ContestRow> page(String region, ContestState state, @Nullable String cursor, int size) {
        boolean open = state == ContestState.OPEN;
        String listing = "contests " + region + state;
        Map<String, Object> parameters = new HashMap<>(Map.of("region", region, "state", state.name()));
        List<@Nullable String> keys = cursors.open(listing, cursor);
        String after = "";
        if (!keys.isEmpty()) {
            after = " and (c.opened_at, c.id) " + (open ? ">" : "<") + " (:after, :afterId)";
            parameters.put("after", Timestamp.from(Instant.parse(Objects.requireNonNull(keys.get(0)))));
            parameters.put("afterId", UUID.fromString(Objects.requireNonNull(keys.get(1))));
        }
        String order = open ? "" : " desc";
        List<ContestRow> rows = jdbc.sql("""
                        select c.*, a.number, a.service_name_zh, a.service_name_en, b.department, s.ground, s.basis,
                            s.reason as asked, s.decided_at, s.state = 'OPEN' as suspended, w.name as answerer
                        from contest c join approval_case a on a.id = c.case_id join suspension s on s.id = c.suspension
                            join branch b on b.id = s.branch_id left join staff w on w.id = c.answered_by
                        where c.region = :region and c.state = :state%s order by c.opened_at%s, c.id%s limit %d
                        """.formatted(after, order, order, size + 1))
                .params(parameters)
                .query(ContestStore::row)
                .list();
        return Page.of(
                rows,
                size,
                last -> cursors.seal(
                        listing, List.of(last.openedAt().toString(), last.id().toString())));
    }

    private static ContestRow row(ResultSet row, int number) throws SQLException {
        return new ContestRow(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("number"),
                new LocalisedText(row.getString("service_name_zh"), row.getString("service_name_en")),
                row.getString("department"),
                row.getString("ground"),
                row.getString("basis"),
                row.getString("asked"),
                row.getTimestamp("decided_at").toInstant(),
                row.getBoolean("suspended"),
                row.getString("reason"),
                row.getTimestamp("opened_at").toInstant(),
                ContestState.valueOf(row.getString("state")),
                row.getString("answer"),
                row.getString("answerer"),
                Moments.of(row, "answered_at"));
    }
}
