package org.lianban.app.bulk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.database.Column;
import org.lianban.app.tasks.PickedTask;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored cases of the jobs. */
@Repository
class BulkCases {

    /** One that is to be looked at or done. */
    record Entry(int number, UUID task) {}

    /** What looking at one came to; without a refusal it would go. */
    record Seen(int number, @Nullable Refusal refusal) {}

    private final JdbcClient jdbc;

    BulkCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID job, List<PickedTask> tasks) {
        jdbc.sql("""
                        insert into bulk_job_case (job, number, task, case_id, case_number)
                        select :job, n.number, n.task, n.case_id, n.case_number
                        from unnest(:tasks::uuid[], :cases::uuid[], :numbers::text[])
                            with ordinality n (task, case_id, case_number, number)
                        """)
                .param("job", job)
                .param("tasks", Column.of(tasks, PickedTask::task))
                .param("cases", Column.of(tasks, PickedTask::caseId))
                .param("numbers", Column.of(tasks, PickedTask::caseNumber))
                .update();
    }

    List<Entry> unseen(UUID job, int limit) {
        return jdbc.sql("""
                        select number, task from bulk_job_case where job = ? and state = 'UNSEEN' order by number limit ?
                        """).params(job, limit).query(Entry.class).list();
    }

    void saw(UUID job, List<Seen> seen) {
        jdbc.sql("""
                        update bulk_job_case c
                        set state = case when n.zh is null then 'READY' else 'FORESEEN' end, words_zh = n.zh, words_en = n.en,
                            rule = n.rule, remedy_zh = n.remedy_zh, remedy_en = n.remedy_en
                        from unnest(:numbers::int[], :zh::text[], :en::text[], :rules::text[], :remediesZh::text[],
                            :remediesEn::text[]) n (number, zh, en, rule, remedy_zh, remedy_en)
                        where c.job = :job and c.number = n.number and c.state = 'UNSEEN'
                        """)
                .param("job", job)
                .param("numbers", Column.of(seen, Seen::number))
                .param("zh", Column.of(seen, one -> zh(words(one.refusal()))))
                .param("en", Column.of(seen, one -> en(words(one.refusal()))))
                .param("rules", Column.of(seen, one -> rule(one.refusal())))
                .param("remediesZh", Column.of(seen, one -> zh(remedy(one.refusal()))))
                .param("remediesEn", Column.of(seen, one -> en(remedy(one.refusal()))))
                .update();
    }

    /**
     * Locks the next case of a running job until the transaction ends, past those that another node holds. The job is held with it:
     * who stops it waits for this case.
     */
    Optional<Entry> lockNext(UUID job) {
        return jdbc.sql("""
                        select c.number, c.task from bulk_job j join bulk_job_case c on c.job = j.id
                        where j.id = ? and j.state = 'RUNNING' and c.state = 'READY'
                        order by c.number limit 1 for share of j for no key update of c skip locked
                        """).param(job).query(Entry.class).optional();
    }

    void done(UUID job, int number, LocalisedText words, Instant now) {
        end(job, number, BulkCaseState.DONE, words, null, null, now);
    }

    void refused(UUID job, int number, Refusal refusal, Instant now) {
        end(job, number, BulkCaseState.REFUSED, refusal.text(), refusal.rule(), refusal.remedy(), now);
    }

    void failed(UUID job, int number, LocalisedText words, LocalisedText remedy, Instant now) {
        end(job, number, BulkCaseState.FAILED, words, null, remedy, now);
    }

    private void end(
            UUID job,
            int number,
            BulkCaseState state,
            LocalisedText words,
            @Nullable String rule,
            @Nullable LocalisedText remedy,
            Instant now) {
        jdbc.sql("""
                        update bulk_job_case set state = :state, words_zh = :zh, words_en = :en, rule = :rule,
                            remedy_zh = :remedyZh, remedy_en = :remedyEn, ended_at = :now
                        where job = :job and number = :number and state = 'READY'
                        """)
                .param("state", state.name())
                .param("zh", words.zh())
                .param("en", words.en())
                .param("rule", rule)
                .param("remedyZh", zh(remedy))
                .param("remedyEn", en(remedy))
                .param("now", Timestamp.from(now))
                .param("job", job)
                .param("number", number)
                .update();
    }

    /** Those of a job in one state, or in any, behind that number. */
    List<BulkCase> page(UUID job, @Nullable BulkCaseState state, int after, int limit) {
        return jdbc.sql("""
                        select * from bulk_job_case where job = :job and number > :after and state = coalesce(:state, state)
                        order by number limit :limit
                        """)
                .param("job", job)
                .param("after", after)
                .param("state", state == null ? null : state.name())
                .param("limit", limit)
                .query(BulkCases::row)
                .list();
    }

    /** The refusals of a job, the most frequent first. */
    List<BulkGroup> groups(UUID job, int limit) {
        return jdbc.sql("""
                        select state, words_zh, words_en, rule, remedy_zh, remedy_en, count(*) as cases from bulk_job_case
                        where job = ? and state in ('FORESEEN', 'REFUSED', 'FAILED')
                        group by state, words_zh, words_en, rule, remedy_zh, remedy_en order by cases desc, words_zh limit ?
                        """)
                .params(job, limit)
                .query((row, number) -> new BulkGroup(
                        BulkCaseState.valueOf(row.getString("state")),
                        new LocalisedText(row.getString("words_zh"), row.getString("words_en")),
                        row.getString("rule"),
                        text(row, "remedy"),
                        row.getLong("cases")))
                .list();
    }

    private static BulkCase row(ResultSet row, int number) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        return new BulkCase(
                row.getInt("number"),
                row.getObject("task", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("case_number"),
                BulkCaseState.valueOf(row.getString("state")),
                text(row, "words"),
                row.getString("rule"),
                text(row, "remedy"),
                ended == null ? null : ended.toInstant());
    }

    private static @Nullable LocalisedText text(ResultSet row, String column) throws SQLException {
        String zh = row.getString(column + "_zh");
        return zh == null ? null : new LocalisedText(zh, row.getString(column + "_en"));
    }

    private static @Nullable LocalisedText words(@Nullable Refusal refusal) {
        return refusal == null ? null : refusal.text();
    }

    private static @Nullable LocalisedText remedy(@Nullable Refusal refusal) {
        return refusal == null ? null : refusal.remedy();
    }

    private static @Nullable String rule(@Nullable Refusal refusal) {
        return refusal == null ? null : refusal.rule();
    }

    private static @Nullable String zh(@Nullable LocalisedText text) {
        return text == null ? null : text.zh();
    }

    private static @Nullable String en(@Nullable LocalisedText text) {
        return text == null ? null : text.en();
    }
}
