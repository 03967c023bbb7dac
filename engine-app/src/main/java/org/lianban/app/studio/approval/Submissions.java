package org.lianban.app.studio.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianban.app.database.Column;
import org.lianban.app.database.Moments;
import org.lianban.app.organisation.Actor;
import org.lianban.app.studio.approval.Submission.Decision;
import org.lianban.app.studio.approval.Submission.Outcome;
import org.lianban.app.studio.approval.Submission.SubmittedPart;
import org.lianban.app.studio.content.ArtifactKind;
import org.lianban.app.studio.part.Designer;
import org.lianban.app.studio.part.Part;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored submissions. */
@Repository
class Submissions {

    /** More is not told of one change. */
    private static final int MOST = 50;

    private final JdbcClient jdbc;

    Submissions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of a change, the last first. */
    List<Submission> of(UUID change) {
        List<Submission> found = jdbc.sql("""
                        select m.*, s.login, s.name, d.login as decider, d.name as decider_name
                        from studio_submission m join staff s on s.id = m.submitted_by left join staff d on d.id = m.decided_by
                        where m.change = ? order by m.submitted_at desc, m.id limit ?
                        """)
                .params(change, MOST)
                .query(Submissions::submission)
                .list();
        Map<UUID, List<Decision>> decisions = decisions(found);
        Map<UUID, List<SubmittedPart>> parts = parts(found);
        return found.stream()
                .map(one ->
                        one.with(decisions.getOrDefault(one.id(), List.of()), parts.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<Decision>> decisions(List<Submission> submissions) {
        return jdbc
                .sql("""
                        select d.submission, d.outcome, d.decided_at, d.reason, s.login, s.name
                        from studio_decision d join staff s on s.id = d.decided_by
                        where d.submission = any(:submissions::uuid[]) order by d.submission, d.number
                        """)
                .param("submissions", Column.of(submissions, Submission::id))
                .query((row, number) -> Map.entry(
                        row.getObject("submission", UUID.class),
                        new Decision(
                                Outcome.valueOf(row.getString("outcome")),
                                new Designer(row.getString("login"), row.getString("name")),
                                row.getTimestamp("decided_at").toInstant(),
                                row.getString("reason"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private Map<UUID, List<SubmittedPart>> parts(List<Submission> submissions) {
        return jdbc
                .sql("""
                        select f.submission, f.part, p.kind, p.key, f.revision, f.base_version
                        from studio_submitted_part f join studio_part p on p.id = f.part
                        where f.submission = any(:submissions::uuid[]) order by p.kind, p.key
                        """)
                .param("submissions", Column.of(submissions, Submission::id))
                .query((row, number) -> Map.entry(
                        row.getObject("submission", UUID.class),
                        new SubmittedPart(
                                row.getObject("part", UUID.class),
                                ArtifactKind.valueOf(row.getString("kind")),
                                row.getString("key"),
                                row.getInt("revision"),
                                row.getObject("base_version", Integer.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    void add(
            UUID id,
            UUID change,
            Actor by,
            String note,
            @Nullable Instant effectiveFrom,
            List<Part> parts,
            Instant now) {
        jdbc.sql("""
                        insert into studio_submission (id, change, submitted_by, submitted_at, note, effective_from)
                        values (:id, :change, :by, :now, :note, :from)
                        """)
                .param("id", id)
                .param("change", change)
                .param("by", by.staff())
                .param("now", Timestamp.from(now))
                .param("note", note)
                .param("from", effectiveFrom == null ? null : Timestamp.from(effectiveFrom))
                .update();
        jdbc.sql("""
                        insert into studio_submitted_part (submission, part, revision, base_version)
                        select :id, n.* from unnest(:parts::uuid[], :revisions::int[], :bases::int[]) n (part, revision, base)
                        """)
                .param("id", id)
                .param("parts", Column.of(parts, Part::id))
                .param("revisions", Column.of(parts, Part::head))
                .param("bases", Column.of(parts, Part::baseVersion))
                .update();
    }

    /** Who calls has locked the change. What was said before stays in the history; the row has the last. */
    void decide(UUID id, Outcome outcome, Actor by, @Nullable String reason, Instant now) {
        jdbc.sql("""
                        with said as (
                            insert into studio_decision (submission, number, outcome, decided_by, decided_at, reason)
                            select :id, count(*) + 1, :outcome, :by, :now::timestamptz, :reason::text from studio_decision where submission = :id
                        )
                        update studio_submission set outcome = :outcome, decided_by = :by, decided_at = :now, reason = :reason
                        where id = :id
                        """)
                .param("outcome", outcome.name())
                .param("by", by.staff())
                .param("now", Timestamp.from(now))
                .param("reason", reason)
                .param("id", id)
                .update();
    }

    private static Submission submission(ResultSet row, int number) throws SQLException {
        String outcome = row.getString("outcome");
        String decider = row.getString("decider");
        return new Submission(
                row.getObject("id", UUID.class),
                row.getObject("change", UUID.class),
                new Designer(row.getString("login"), row.getString("name")),
                row.getTimestamp("submitted_at").toInstant(),
                row.getString("note"),
                Moments.of(row, "effective_from"),
                outcome == null ? null : Outcome.valueOf(outcome),
                decider == null ? null : new Designer(decider, row.getString("decider_name")),
                Moments.of(row, "decided_at"),
                row.getString("reason"),
                List.of(),
                List.of());
    }
}
