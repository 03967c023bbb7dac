package org.lianban.app.supervision.source.delivered;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.catalogue.CatalogueBook;
import org.lianban.app.exchange.DeliveredCase;
import org.lianban.app.exchange.DeliveredCases;
import org.lianban.app.exchange.EarlierCase;
import org.lianban.app.rulebook.RulesBook;
import org.lianban.app.supervision.source.CaseSource;
import org.lianban.app.supervision.trace.CaseOrigin;
import org.lianban.app.supervision.trace.SupervisedCase;
import org.lianban.rules.Rules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cases that other systems deliver, whatever the order in which they do and however often. */
@Repository
class DeliveredSource implements CaseSource {

    private final JdbcClient jdbc;
    private final DeliveredCases cases;
    private final CatalogueBook catalogue;
    private final RulesBook rules;
    private final CalendarBook calendars;

    DeliveredSource(
            JdbcClient jdbc, DeliveredCases cases, CatalogueBook catalogue, RulesBook rules, CalendarBook calendars) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.catalogue = catalogue;
        this.rules = rules;
        this.calendars = calendars;
    }

    @Override
    public CaseOrigin origin() {
        return CaseOrigin.DELIVERED;
    }

    @Override
    public List<UUID> lockDue(Instant now, int limit) {
        return jdbc.sql("""
                        select id from delivered_case
                        where id in (
                            select case_id from case_watch where origin = 'DELIVERED' and look_at <= :now order by look_at limit :window)
                        order by id limit :limit for no key update skip locked
                        """)
                .param("now", Timestamp.from(now))
                .param("window", 5 * limit)
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    @Override
    public boolean lock(UUID caseId) {
        return jdbc.sql("select id from delivered_case where id = ? for no key update skip locked")
                .param(caseId)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** Of these cases only the day of receipt is kept for searching: those of one day stand at its beginning. */
    @Override
    public List<Position> history(String region, Position after, Instant end, int limit) {
        ZoneId zone = calendars.current().zone();
        return jdbc.sql("""
                        select sort_on, id from delivered_case
                        where region = :region and received_on is not null and (sort_on, id) > (:after, :id) and sort_on < :end
                        order by sort_on, id limit :limit
                        """)
                .param("region", region)
                .param("after", LocalDate.ofInstant(after.receivedAt(), zone))
                .param("id", after.caseId())
                .param("end", LocalDate.ofInstant(end, zone))
                .param("limit", limit)
                .query((row, number) -> new Position(
                        row.getObject("sort_on", LocalDate.class)
                                .atStartOfDay(zone)
                                .toInstant(),
                        row.getObject("id", UUID.class)))
                .list();
    }

    @Override
    public List<SupervisedCase> load(List<UUID> ids) {
        Map<String, Sender> senders = senders();
        Map<UUID, List<EarlierCase>> earlier =
                cases.earlier(ids).stream().collect(Collectors.groupingBy(EarlierCase::of));
        Rules inForce = rules.current();
        Items items = new Items(catalogue.current());
        return cases.load(ids).stream()
                .map(one -> told(one, items, senders).supervised(earlier.getOrDefault(one.id(), List.of()), inForce))
                .toList();
    }

    private static Told told(DeliveredCase delivered, Items items, Map<String, Sender> senders) {
        return new Told(delivered, items, Objects.requireNonNull(senders.get(delivered.system())));
    }

    private Map<String, Sender> senders() {
        return jdbc
                .sql("select code, mapping <> 'native' as by_log, created_at as connected_at from exchange_system")
                .query(Sender.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Sender::code, sender -> sender));
    }
}
