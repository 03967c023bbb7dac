package org.lianban.app.discovery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.exchange.DeliveredCase;
import org.lianban.app.exchange.DeliveredCases;
import org.lianban.app.web.LocalisedText;
import org.lianban.processes.discovery.LogFolding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what delivered cases went through; uploaded logs are such cases. Each is read from all that was delivered of it, so there is a bound. */
@Repository
class DeliveredLogs {

    /** The most cases of a system that are read; the newest are. */
    private static final int MOST_CASES = 5_000;

    private static final int AT_ONCE = 250;
    private static final int SECONDS = 60;

    private final JdbcClient jdbc;
    private final DeliveredCases cases;

    DeliveredLogs(JdbcClient jdbc, DeliveredCases cases) {
        this.jdbc = jdbc;
        this.cases = cases;
    }

    ReadLog read(Scope scope, DiscoveryFilter filter) {
        LogFolding log = new LogFolding(OwnLogs.MOST_COURSES, OwnLogs.KEPT_IDS);
        PlacedStages places = new PlacedStages();
        List<UUID> ids = ids(scope, filter);
        for (int i = 0; i < ids.size(); i += AT_ONCE) {
            for (DeliveredCase one : cases.load(ids.subList(i, Math.min(ids.size(), i + AT_ONCE)))) {
                DeliveredStages stages = new DeliveredStages(one);
                places.add(stages.places());
                log.add(one.id().toString(), stages.occurrences(), one.closedAt() != null);
            }
        }
        return new ReadLog(
                log.log(),
                activity -> new LocalisedText(
                        activity.branch().isEmpty() ? activity.element() : activity.element() + "：" + activity.branch(),
                        activity.branch().isEmpty()
                                ? activity.element()
                                : activity.element() + ": " + activity.branch()),
                places.model());
    }

    private List<UUID> ids(Scope scope, DiscoveryFilter filter) {
        LocalDate begins = filter.from().atDay(1);
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("region", scope.region());
        parameters.put("system", filter.system());
        parameters.put("service", filter.service());
        parameters.put("begins", begins);
        parameters.put("ends", filter.to().plusMonths(1).atDay(1));
        parameters.put("own", scope.own());
        parameters.put("department", filter.department());
        return new ArrayList<>(jdbc.sql("""
                        select id from delivered_case
                        where region = :region and system = :system and (:service::text is null or service = :service)
                            and (closed_on >= :begins and closed_on < :ends %s)
                            and (:own::text is null or department = :own or parties @> array[:own::text])
                            and (:department::text is null or department = :department or parties @> array[:department::text])
                        order by sort_on desc, id limit %d
                        """.formatted(filter.open() ? "or closed_on is null" : "", MOST_CASES))
                .withQueryTimeout(SECONDS)
                .params(parameters)
                .query(UUID.class)
                .list());
    }
}
