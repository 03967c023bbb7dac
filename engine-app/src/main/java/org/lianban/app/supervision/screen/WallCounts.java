package org.lianban.app.supervision.screen;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.catalogue.CatalogueBook;
import org.lianban.app.organisation.Departments;
import org.lianban.app.schedules.ScheduledRuns;
import org.lianban.app.supervision.drill.Drills;
import org.lianban.app.supervision.rule.RuleText;
import org.lianban.app.supervision.rule.SupervisionRuleBook;
import org.lianban.app.supervision.screen.WallFigures.Day;
import org.lianban.app.supervision.screen.WallFigures.GroundDays;
import org.lianban.app.supervision.screen.WallFigures.Load;
import org.lianban.app.supervision.screen.WallFigures.NewCard;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts for the walls of a region, once in ten seconds however many of them ask. */
@Component
class WallCounts {

    private static final Duration KEPT = Duration.ofSeconds(10);
    private static final int REGIONS = 1_000;

    private final JdbcClient jdbc;
    private final Drills drills;
    private final SupervisionRuleBook rules;
    private final Departments departments;
    private final CatalogueBook catalogue;
    private final ScheduledRuns runs;
    private final CalendarBook calendars;
    private final Clock clock;
    private final LoadingCache<String, WallFigures> counted =
            Caffeine.newBuilder().maximumSize(REGIONS).expireAfterWrite(KEPT).build(this::count);

    WallCounts(
            JdbcClient jdbc,
            Drills drills,
            SupervisionRuleBook rules,
            Departments departments,
            CatalogueBook catalogue,
            ScheduledRuns runs,
            CalendarBook calendars,
            Clock clock) {
        this.jdbc = jdbc;
        this.drills = drills;
        this.rules = rules;
        this.departments = departments;
        this.catalogue = catalogue;
        this.runs = runs;
        this.calendars = calendars;
        this.clock = clock;
    }

    WallFigures of(String region) {
        return counted.get(region);
    }

    private WallFigures count(String region) {
        WorkCalendar calendar = calendars.current();
        Instant now = clock.instant();
        LocalDate today = calendar.dateOf(now);
        Timestamp morning = Timestamp.from(today.atStartOfDay(calendar.zone()).toInstant());
        return new WallFigures(
                now,
                today,
                runs.last("finding-sweep").orElse(null),
                day(region, morning),
                drills.of(region).children().stream()
                        .filter(each -> each.open() > 0)
                        .map(each -> new Load(
                                each.code(),
                                each.name(),
                                each.open(),
                                each.near(),
                                each.overdue(),
                                each.suspended(),
                                each.overdueAndSuspended()))
                        .toList(),
                newlyRed(region, today, calendar),
                uncounted(region, today));
    }

    private Day day(String region, Timestamp morning) {
        return jdbc.sql("""
                        select (select count(*) from approval_case where region = :region and received_at >= :morning) as received,
                            (select count(*) from approval_case where region = :region and accepted_at >= :morning) as accepted,
                            (select count(*) from approval_case where region = :region and closed_at >= :morning) as finished,
                            (select count(*) from finding where region = :region and found_at >= :morning and severity = 'R')
                                as red_cards,
                            (select count(*) from finding where region = :region and step_due is not null and severity <> 'I'
                                and state in ('ISSUED', 'ANSWERED', 'APPEALED')) as standing
                        """)
                .param("region", region)
                .param("morning", morning)
                .query(Day.class)
                .single();
    }

    private List<NewCard> newlyRed(String region, LocalDate today, WorkCalendar calendar) {
        Function<String, LocalisedText> name = departments.names();
        return jdbc.sql("""
                        select found_at, rule, department from finding
                        where region = :region and found_at >= :since and severity = 'R'
                            and state not in ('REVOKED', 'WAIVED', 'RECORDED')
                        order by found_at desc, id limit 8
                        """)
                .param("region", region)
                .param(
                        "since",
                        Timestamp.from(
                                today.minusDays(6).atStartOfDay(calendar.zone()).toInstant()))
                .query((row, number) -> {
                    String rule = row.getString("rule");
                    return new NewCard(
                            calendar.dateOf(row.getTimestamp("found_at").toInstant()),
                            rules.text(rule).map(RuleText::finds).orElse(new LocalisedText(rule, rule)),
                            name.apply(row.getString("department")));
                })
                .list();
    }

    private List<GroundDays> uncounted(String region, LocalDate today) {
        Map<String, LocalisedText> names = catalogue.current().items().stream()
                .flatMap(item -> item.grounds().stream())
                .collect(Collectors.toMap(ground -> ground.code(), ground -> ground.name(), (first, next) -> first));
        return jdbc.sql("""
                        select ground, sum(uncounted)::bigint as days from case_days_month
                        where region = :region and month >= :month and ground is not null
                        group by ground having sum(uncounted) > 0 order by days desc, ground limit 8
                        """)
                .param("region", region)
                .param("month", today.withDayOfMonth(1))
                .query((row, number) -> {
                    String ground = row.getString("ground");
                    return new GroundDays(
                            ground, names.getOrDefault(ground, new LocalisedText(ground, ground)), row.getLong("days"));
                })
                .list();
    }
}
