package org.lianban.app.supervision.burst;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.supervision.finding.FindingStore;
import org.lianban.app.supervision.finding.NewFinding;
import org.lianban.app.supervision.finding.RuleVersions;
import org.lianban.app.supervision.finding.RuleVersions.RuleVersion;
import org.lianban.app.supervision.rule.Found;
import org.lianban.app.supervision.rule.Reason;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.rules.SupervisionRule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A5 across cases: one person recorded within a minute the ends of stages of many delivered cases that had happened on earlier days.
 * Several may run at once; what is found already is not found again.
 */
@Component
class BurstSweep {

    /** The item under which the table of rules has how many cases that takes. */
    static final String ITEM = "across-cases";

    /** What is delivered later than that is no longer looked at across cases. */
    private static final Duration BACK = Duration.ofDays(90);

    private final JdbcClient jdbc;
    private final FindingStore findings;
    private final RuleVersions versions;
    private final CalendarBook calendars;
    private final TransactionTemplate transaction;

    BurstSweep(
            JdbcClient jdbc,
            FindingStore findings,
            RuleVersions versions,
            CalendarBook calendars,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.findings = findings;
        this.versions = versions;
        this.calendars = calendars;
        this.transaction = transaction;
    }

    /** Stages of several cases that one person recorded within a minute. */
    private record Burst(
            String region, String system, String department, String person, Instant at, long cases, long stages) {}

    /** Returns how many findings are new. */
    int sweep(Instant now) {
        WorkCalendar calendar = calendars.current();
        RuleVersion version = versions.on(calendar.dateOf(now));
        List<NewFinding> found = bursts(now, calendar).stream()
                .flatMap(burst -> found(burst, version, calendar).stream())
                .toList();
        return Objects.requireNonNullElse(
                transaction.execute(status -> findings.add(found, now).size()), 0);
    }

    private List<Burst> bursts(Instant now, WorkCalendar calendar) {
        return jdbc.sql("""
                        select e.region, c.system, c.department, e.payload ->> 'person' as person,
                            date_trunc('minute', e.recorded_at) as at, count(distinct e.case_id) as cases, count(*) as stages
                        from exchange_event e join delivered_case c on c.id = e.case_id
                            join exchange_system s on s.code = c.system and not s.historical
                        where e.payload ->> 'type' = 'STAGE_ENDED' and e.recorded_at >= :from and e.recorded_at < :now
                            and e.payload ->> 'person' is not null and not e.withdrawn
                            and (e.at at time zone :zone)::date < (e.recorded_at at time zone :zone)::date
                            and not exists (
                                select from exchange_event n
                                where n.case_id = e.case_id and n.event_key = e.event_key and n.version > e.version)
                        group by 1, 2, 3, 4, 5 having count(distinct e.case_id) > 1 order by 1, 2, 3, 4, 5
                        """)
                .param("from", Timestamp.from(now.minus(BACK)))
                .param("now", Timestamp.from(now))
                .param("zone", calendar.zone().getId())
                .query((row, number) -> new Burst(
                        row.getString("region"),
                        row.getString("system"),
                        row.getString("department"),
                        row.getString("person"),
                        row.getTimestamp("at").toInstant(),
                        row.getLong("cases"),
                        row.getLong("stages")))
                .list();
    }

    private static Optional<NewFinding> found(Burst burst, RuleVersion version, WorkCalendar calendar) {
        SupervisionRule set = version.table().rule("A5", burst.department(), ITEM);
        Integer cases = set.threshold();
        LocalDate on = calendar.dateOf(burst.at());
        return !set.active() || cases == null || burst.cases() < cases
                ? Optional.empty()
                : Optional.of(new NewFinding(
                        burst.region(),
                        null,
                        null,
                        version.number(),
                        new Found(
                                "A5",
                                set.severity(),
                                "%s %s %s".formatted(burst.system(), burst.person(), burst.at()),
                                null,
                                burst.department(),
                                burst.person(),
                                null,
                                on,
                                List.of(
                                        Reason.of("系统", "system", burst.system()),
                                        Reason.of("登记人", "recorded by", burst.person()),
                                        Reason.of("一分钟内登记", "recorded within the minute of", burst.at()),
                                        Reason.of("涉及办件数", "cases", burst.cases()),
                                        Reason.of("环节数（均发生在此前日期）", "stages, all of earlier days", burst.stages())))));
    }
}
