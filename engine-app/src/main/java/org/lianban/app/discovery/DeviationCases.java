package org.lianban.app.discovery;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianban.app.database.Moments;
import org.lianban.app.discovery.Discovery.DifferingCase;
import org.lianban.app.organisation.Actor;
import org.lianban.app.supervision.finding.FindingList;
import org.lianban.app.web.LocalisedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What may be told of the cases behind a deviation, with the findings of rule A4 (stages skipped or out of order) about them. */
@Repository
class DeviationCases {

    private static final String RULE = "A4";

    private record Found(UUID caseId, UUID finding) {}

    private final JdbcClient jdbc;

    DeviationCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** These cases, by their ids. */
    List<DifferingCase> of(Actor reader, Collection<UUID> ids) {
        Map<UUID, List<UUID>> findings = findings(reader, ids);
        return jdbc.sql("""
                        select id, false as delivered, number, service_name_zh as zh, service_name_en as en, received_at, closed_at
                        from approval_case where id = any(:ids) and region = :region
                        union all
                        select d.id, true, d.reference, s.name_zh, s.name_en, d.received_on, d.closed_on
                        from delivered_case d join exchange_system s on s.code = d.system
                        where d.id = any(:ids) and d.region = :region
                        order by id
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .param("region", reader.region())
                .query((row, number) -> one(row, findings))
                .list();
    }

    /** The findings of rule A4 about each of these cases, as far as the reader may see them. */
    Map<UUID, List<UUID>> findings(Actor reader, Collection<UUID> ids) {
        return jdbc
                .sql("""
                        select coalesce(case_id, delivered_case) as case_id, id as finding from finding
                        where rule = :rule and region = :region and (case_id = any(:ids) or delivered_case = any(:ids))
                            and (:everywhere or department = :own)
                        order by found_at, id
                        """)
                .param("rule", RULE)
                .param("region", reader.region())
                .param("ids", ids.toArray(UUID[]::new))
                .param("everywhere", FindingList.seesRegion(reader))
                .param("own", reader.department())
                .query(Found.class)
                .list()
                .stream()
                .collect(groupingBy(Found::caseId, mapping(Found::finding, toList())));
    }

    private static DifferingCase one(ResultSet row, Map<UUID, List<UUID>> findings) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new DifferingCase(
                id,
                row.getBoolean("delivered"),
                row.getString("number"),
                new LocalisedText(row.getString("zh"), row.getString("en")),
                Moments.of(row, "received_at"),
                Moments.of(row, "closed_at"),
                findings.getOrDefault(id, List.of()));
    }
}
