package org.lianban.app.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.messages.Undelivered;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Role;
import org.lianban.app.schedules.ScheduledRuns;
import org.lianban.app.supervision.Awaiting.Awaited;
import org.lianban.app.supervision.Awaiting.Kind;
import org.lianban.app.supervision.Awaiting.Pressing;
import org.lianban.app.supervision.finding.NextStep;
import org.lianban.app.supervision.rule.RuleText;
import org.lianban.app.supervision.rule.SupervisionRuleBook;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.rules.SupervisionRule.Card;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what awaits a supervisor in one statement. */
@Component
class AwaitingDesk {

    private static final int FIRST = 3;
    private static final String SWEEP = "finding-sweep";

    private record Row(Kind kind, long count, Pressing item) {}

    private final JdbcClient jdbc;
    private final SupervisionRuleBook rules;
    private final ScheduledRuns runs;
    private final Undelivered undelivered;
    private final CalendarBook calendars;
    private final Clock clock;

    AwaitingDesk(
            JdbcClient jdbc,
            SupervisionRuleBook rules,
            ScheduledRuns runs,
            Undelivered undelivered,
            CalendarBook calendars,
            Clock clock) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.runs = runs;
        this.undelivered = undelivered;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Awaiting of(Actor reader) {
        WorkCalendar calendar = calendars.current();
        Instant now = clock.instant();
        LocalDate today = calendar.dateOf(now);
        Map<String, Object> parameters = new HashMap<>(BoardKind.parameters(calendar, today, now));
        parameters.putAll(NextStep.parameters(reader, calendar, now));
        parameters.put("region", reader.region());
        parameters.put("zone", calendar.zone().getId());
        Map<Kind, Awaited> groups = new EnumMap<>(Kind.class);
        jdbc.sql(AwaitingSql.all(FIRST))
                .params(parameters)
                .query(this::row)
                .list()
                .forEach(row -> groups.merge(
                        row.kind(), new Awaited(row.kind(), row.count(), List.of(row.item())), AwaitingDesk::both));
        long lost = reader.has(Role.ADMINISTRATOR) ? undelivered.count(reader.region()) : 0;
        if (lost > 0) {
            groups.put(Kind.UNDELIVERED, new Awaited(Kind.UNDELIVERED, lost, List.of()));
        }
        return new Awaiting(today, runs.last(SWEEP).orElse(null), List.copyOf(groups.values()));
    }

    private static Awaited both(Awaited one, Awaited other) {
        List<Pressing> first = new ArrayList<>(one.first());
        first.addAll(other.first());
        return new Awaited(one.kind(), one.count(), first);
    }

    private Row row(ResultSet row, int number) throws SQLException {
        String severity = row.getString("severity");
        return new Row(
                Kind.valueOf(row.getString("kind")),
                row.getLong("n"),
                new Pressing(
                        row.getString("id"),
                        row.getString("label"),
                        title(row),
                        severity == null ? null : Card.valueOf(severity),
                        row.getString("department"),
                        row.getObject("due", LocalDate.class)));
    }

    private LocalisedText title(ResultSet row) throws SQLException {
        String rule = row.getString("rule");
        return rule == null
                ? new LocalisedText(row.getString("title_zh"), row.getString("title_en"))
                : rules.text(rule).map(RuleText::finds).orElse(new LocalisedText(rule, rule));
    }
}
