package org.lianban.app.reports;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sendings of reports, and the mails of each. Whoever takes one has it for some minutes, and longer each time. */
@Repository
class ReportRuns {

    private static final int AT_ONCE = 100;

    private final JdbcClient jdbc;

    ReportRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A mail that somebody took.
     *
     * @param tries with this one
     * @param email null if the reader cannot be reached any more
     */
    record Mail(
            UUID id,
            UUID run,
            UUID report,
            int tries,
            @Nullable String email) {}

    /** Those that are due, the longest waiting first. */
    List<Report> due(Instant now) {
        return jdbc.sql("select * from report where next_due <= :now order by next_due, id limit :most")
                .param("now", Timestamp.from(now))
                .param("most", AT_ONCE)
                .query(Report.class)
                .list();
    }

    /** Takes what is due by saying when it is next; false if somebody else was first. */
    boolean take(Report report, Instant next) {
        Instant due = report.nextDue();
        return due != null
                && jdbc.sql("update report set next_due = :next where id = :id and next_due = :due")
                                .param("next", Timestamp.from(next))
                                .param("id", report.id())
                                .param("due", Timestamp.from(due))
                                .update()
                        == 1;
    }

    boolean isRunning(UUID report) {
        return jdbc.sql("select exists (select from report_run where report = :report and finished_at is null)")
                .param("report", report)
                .query(Boolean.class)
                .single();
    }

    /** Begins a sending, with a mail for each reader. */
    void begin(UUID report, Instant due) {
        UUID run = UuidCreator.getTimeOrderedEpoch();
        jdbc.sql("insert into report_run (id, report, due_at) values (:id, :report, :due)")
                .param("id", run)
                .param("report", report)
                .param("due", Timestamp.from(due))
                .update();
        jdbc.sql("""
                        insert into report_mail (id, run, staff, next_try_at)
                        select gen_random_uuid(), :run, staff, :due from report_reader where report = :report
                        """)
                .param("run", run)
                .param("report", report)
                .param("due", Timestamp.from(due))
                .update();
    }

    /** Takes what is to be sent of one sending; none if nothing is, or somebody else has it. */
    List<Mail> claim(Instant now) {
        return jdbc.sql("""
                        with taken as (update report_mail set tries = tries + 1,
                                next_try_at = :now::timestamptz + interval '5 minutes' * power(2, least(6, tries))
                            where id in (select id from report_mail where next_try_at <= :now and run = (
                                select run from report_mail where next_try_at <= :now order by next_try_at, id limit 1)
                                for update skip locked)
                            returning id, run, staff, tries)
                        select t.id, t.run, r.report, t.tries, case when s.active and s.region = p.region then n.email end as email
                        from taken t join report_run r on r.id = t.run join report p on p.id = r.report
                            join staff s on s.id = t.staff left join notification_preference n on n.staff = t.staff
                        """).param("now", Timestamp.from(now)).query(Mail.class).list();
    }

    void sent(UUID mail, Instant now) {
        jdbc.sql("update report_mail set sent_at = :now, next_try_at = null, failure = null where id = :id")
                .param("now", Timestamp.from(now))
                .param("id", mail)
                .update();
    }

    /** Notes why it was not sent; it is tried again unless it is given up. */
    void failed(UUID mail, String why, boolean givenUp) {
        jdbc.sql("""
                        update report_mail set failure = :why, next_try_at = case when :givenUp then null else next_try_at end
                        where id = :id
                        """)
                .param("why", why)
                .param("givenUp", givenUp)
                .param("id", mail)
                .update();
    }

    void rows(UUID run, long rows) {
        jdbc.sql("update report_run set rows = :rows where id = :run")
                .param("rows", rows)
                .param("run", run)
                .update();
    }

    /** Ends a sending that cannot be done, and all that was to be sent. */
    void stop(UUID run, RunResult result, Instant now) {
        jdbc.sql("update report_mail set next_try_at = null where run = :run and next_try_at is not null")
                .param("run", run)
                .update();
        finish(run, result, now);
    }

    /**
     * How it ended, if nothing more is to be sent.
     *
     * @param whole what it is if it reached everybody
     */
    Optional<RunResult> outcome(UUID run, RunResult whole) {
        return jdbc.sql("""
                        select count(*) filter (where next_try_at is not null) as waiting, count(sent_at) as sent, count(*) as mails
                        from report_mail where run = :run
                        """)
                .param("run", run)
                .query((row, number) -> {
                    long sent = row.getLong("sent");
                    RunResult result =
                            sent == row.getLong("mails") ? whole : sent == 0 ? RunResult.NOT_SENT : RunResult.PARTLY;
                    return row.getLong("waiting") > 0 ? Optional.<RunResult>empty() : Optional.of(result);
                })
                .single();
    }

    void finish(UUID run, RunResult result, Instant now) {
        jdbc.sql("update report_run set result = :result, finished_at = :now where id = :run and finished_at is null")
                .param("result", result.name())
                .param("now", Timestamp.from(now))
                .param("run", run)
                .update();
    }
}
