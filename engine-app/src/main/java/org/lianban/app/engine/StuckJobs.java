package org.lianban.app.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The steps of flows that wait for a person, by the region of their cases. Who may ask is for the caller to say. */
@Repository
public class StuckJobs {

    /** As often as the engine tries a job at first. */
    private static final int TRIES = 3;

    private static final int AT_ONCE = 500;

    private static final String STUCK = """
            from act_ru_job j join approval_case c on c.process_instance = j.root_proc_inst_id_ and c.region = :region
                left join act_ru_incident i on i.configuration_ = j.id_ and i.incident_type_ = 'failedJob'
                left join act_ru_jobdef d on d.id_ = j.job_def_id_
            where j.retries_ <= 0
            """;

    private final JdbcClient jdbc;
    private final ManagementService management;
    private final FlowModels models;

    StuckJobs(JdbcClient jdbc, ManagementService management, FlowModels models) {
        this.jdbc = jdbc;
        this.management = management;
        this.models = models;
    }

    /** Those of a region by the engine's ids, which are in the order of their making, behind that one. */
    public List<StuckJob> list(String region, String after, int limit) {
        return jdbc.sql("""
                        select j.id_, coalesce(j.process_def_key_, d.proc_def_key_) as process, j.process_def_id_ as definition, coalesce(d.act_id_, '') as element,
                            coalesce(j.exception_msg_, '') as message, j.duedate_, i.incident_timestamp_, c.id, c.number
                        """ + STUCK + " and j.id_ > :after order by j.id_ limit :limit")
                .param("region", region)
                .param("after", after)
                .param("limit", limit)
                .query(this::job)
                .list();
    }

    /**
     * Lets one be tried again, as often as for the first time.
     *
     * @return its case; null if no such job of the region is stuck, or somebody else was first
     */
    @Transactional
    public @Nullable String retry(String region, String id) {
        List<Retried> retried = retry(region, " and j.id_ = :id", "id", id);
        return retried.isEmpty() ? null : retried.get(0).number();
    }

    /**
     * Lets those that wait at that element be tried again, up to some hundreds at once.
     *
     * @return how many
     */
    @Transactional
    public int retryAll(String region, String element) {
        return retry(region, " and d.act_id_ = :element", "element", element).size();
    }

    private record Retried(String id, String number) {}

    /** Holds the rows first: of two who press at once the second finds them no longer stuck. */
    private List<Retried> retry(String region, String which, String parameter, String value) {
        List<Retried> held = jdbc.sql("select j.id_ as id, c.number " + STUCK + which + " order by j.id_ limit "
                        + AT_ONCE + " for update of j skip locked")
                .param("region", region)
                .param(parameter, value)
                .query(Retried.class)
                .list();
        held.forEach(job -> management.setJobRetries(job.id(), TRIES));
        return held;
    }

    private StuckJob job(ResultSet row, int number) throws SQLException {
        String process = Objects.requireNonNullElse(row.getString("process"), "");
        String element = row.getString("element");
        Instant due = instant(row.getTimestamp("duedate_"));
        Instant since = instant(row.getTimestamp("incident_timestamp_"));
        return new StuckJob(
                row.getString("id_"),
                process,
                element,
                name(row.getString("definition"), element),
                row.getString("message"),
                Objects.requireNonNullElse(due, Instant.EPOCH),
                Objects.requireNonNullElse(since, Objects.requireNonNullElse(due, Instant.EPOCH)),
                row.getObject("id", UUID.class),
                row.getString("number"));
    }

    private LocalisedText name(@Nullable String definition, String element) {
        LocalisedText known = definition == null
                ? null
                : models.ofDefinition(definition).names().get(element);
        return known == null ? new LocalisedText(element, element) : known;
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
