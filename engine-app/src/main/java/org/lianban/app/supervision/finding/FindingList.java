package org.lianban.app.supervision.finding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Authority;
import org.lianban.app.organisation.Role;
import org.lianban.app.supervision.rule.Reason;
import org.lianban.app.supervision.rule.RuleText;
import org.lianban.app.supervision.rule.SupervisionRuleBook;
import org.lianban.app.web.Cursors;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Page;
import org.lianban.rules.SupervisionRule.Card;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** Lists findings, the newest first: a supervisor's region, or what a department has to answer for itself. */
@Component
public class FindingList {

    private static final String SELECT = """
            select f.*, coalesce(c.number, d.reference) as number, coalesce(c.service_name_zh, s.name_zh) as service_name_zh,
                coalesce(c.service_name_en, s.name_en) as service_name_en, k.kind,
                p.name as person_name
            from finding f left join approval_case c on c.id = f.case_id left join clock k on k.id = f.clock_id
                left join delivered_case d on d.id = f.delivered_case left join exchange_system s on s.code = d.system
                left join staff p on p.login = f.person and p.region = f.region and f.case_id is not null
            """;

    private final JdbcClient jdbc;
    private final SupervisionRuleBook rules;
    private final Cursors cursors;
    private final ObjectMapper json;
    private final CalendarBook calendars;
    private final Clock clock;

    FindingList(
            JdbcClient jdbc,
            SupervisionRuleBook rules,
            Cursors cursors,
            ObjectMapper json,
            CalendarBook calendars,
            Clock clock) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.cursors = cursors;
        this.json = json;
        this.calendars = calendars;
        this.clock = clock;
    }

    Page<FindingView> page(Actor reader, FindingFilter filter, @Nullable String cursor, int size) {
        Map<String, Object> parameters = new HashMap<>();
        StringBuilder where = new StringBuilder("f.region = :region");
        parameters.put("region", reader.region());
        if (!seesRegion(reader)) {
            where.append(" and f.department = :own");
            parameters.put("own", reader.department());
        }
        restrict(where, parameters, "f.rule", filter.rule());
        restrict(where, parameters, "f.severity", filter.severity());
        restrict(where, parameters, "f.department", filter.department());
        restrict(where, parameters, "f.state", filter.state());
        if (filter.awaited()) {
            where.append(" and f.step_due is not null");
        }
        if (filter.caseId() != null) {
            where.append(" and (f.case_id = :case_id or f.delivered_case = :case_id)");
            parameters.put("case_id", filter.caseId());
        }
        boolean bySteps = filter.step() != null;
        if (filter.step() != null) {
            where.append(" and ").append(filter.step().condition());
            parameters.putAll(NextStep.parameters(reader, calendars.current(), clock.instant()));
        }
        List<@Nullable String> keys = cursors.open(filter.listing(), cursor);
        if (!keys.isEmpty()) {
            String first = Objects.requireNonNull(keys.get(0));
            where.append(
                    bySteps
                            ? " and (f.step_due, f.id) > (:at::date, :id)"
                            : " and (f.found_at < :at or f.found_at = :at and f.id > :id)");
            parameters.put("at", bySteps ? LocalDate.parse(first) : Timestamp.from(Instant.parse(first)));
            parameters.put("id", UUID.fromString(Objects.requireNonNull(keys.get(1))));
        }
        List<FindingView> rows = jdbc.sql("%s where %s order by %s, f.id limit %d"
                        .formatted(SELECT, where, bySteps ? "f.step_due" : "f.found_at desc", size + 1))
                .params(parameters)
                .query(this::view)
                .list();
        return Page.of(
                rows,
                size,
                last -> cursors.seal(
                        filter.listing(),
                        List.of(
                                bySteps
                                        ? String.valueOf(last.stepDue())
                                        : last.foundAt().toString(),
                                last.id().toString())));
    }

    /** One finding; empty if there is none, or none that the reader may see. */
    public Optional<FindingView> find(Actor reader, UUID id) {
        return jdbc.sql(SELECT + "where f.id = :id and f.region = :region and (:everywhere or f.department = :own)")
                .param("id", id)
                .param("region", reader.region())
                .param("everywhere", seesRegion(reader))
                .param("own", reader.department())
                .query(this::view)
                .optional();
    }

    /** Whether all findings of the region are the reader's business: who supervises, and who may waive one. */
    public static boolean seesRegion(Actor reader) {
        return reader.has(Role.SUPERVISOR) || reader.has(Authority.WAIVE_FINDING);
    }

    private static void restrict(
            StringBuilder where, Map<String, Object> parameters, String column, @Nullable Object value) {
        if (value != null) {
            String name = column.replace('.', '_');
            where.append(" and ").append(column).append(" = :").append(name);
            parameters.put(name, value.toString());
        }
    }

    private FindingView view(ResultSet row, int number) throws SQLException {
        String rule = row.getString("rule");
        String kind = row.getString("kind");
        String name = row.getString("service_name_zh");
        return new FindingView(
                row.getObject("id", UUID.class),
                rule,
                row.getInt("rule_version"),
                rules.text(rule).map(RuleText::finds).orElse(new LocalisedText(rule, rule)),
                Card.valueOf(row.getString("severity")),
                row.getString("origin"),
                row.getObject(row.getObject("case_id") == null ? "delivered_case" : "case_id", UUID.class),
                row.getString("number"),
                name == null ? null : new LocalisedText(name, row.getString("service_name_en")),
                row.getObject("clock_id", UUID.class),
                kind == null ? null : ClockKind.valueOf(kind).title(),
                row.getString("subject"),
                row.getString("department"),
                row.getString("person"),
                row.getString("person_name"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("crossed_on", LocalDate.class),
                List.of(json.readValue(row.getString("facts"), Reason[].class)),
                row.getString("state"),
                row.getObject("step_due", LocalDate.class),
                row.getTimestamp("found_at").toInstant());
    }
}
