package org.lianban.app.supervision.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.lianban.app.casework.work.Json;
import org.lianban.app.catalogue.CatalogueBook;
import org.lianban.app.catalogue.Material;
import org.lianban.app.catalogue.ServiceItem;
import org.lianban.app.supervision.trace.CaseFact;
import org.lianban.app.supervision.trace.Corrected;
import org.lianban.app.supervision.trace.CorrectionAsked;
import org.lianban.app.supervision.trace.CorrectionAsked.Asked;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The correction notices of lianban's own cases: the key of the table allows one a case, which is its name. Fields of the form are no
 * materials: what the notice may name of them is held against the form when it is sent.
 */
@Repository
class OwnCorrections implements OwnFacts {

    private static final String NOTICE = "notice";

    private record Paper(String material, boolean listed, boolean held) {}

    private final JdbcClient jdbc;
    private final CatalogueBook catalogue;
    private final Json json;

    OwnCorrections(JdbcClient jdbc, CatalogueBook catalogue, Json json) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
        this.json = json;
    }

    @Override
    public Stream<OfCase> of(UUID[] cases) {
        Map<String, String> holders = holders();
        return jdbc.sql("""
                        select n.case_id, c.lead_department, s.login, n.sent_at, n.corrected_at,
                            (select coalesce(jsonb_agg(jsonb_build_object('material', asked ->> 'key', 'listed', m.material is not null,
                                    'held', coalesce(m.state = 'FROM_REGISTER', false))), '[]')
                             from jsonb_array_elements(n.items) asked
                                 left join case_material m on m.case_id = n.case_id and m.material = asked ->> 'key'
                             where asked ->> 'key' not like 'form.%') as papers
                        from correction_notice n join approval_case c on c.id = n.case_id join staff s on s.id = n.sent_by
                        where n.case_id = any(:cases)
                        """).param("cases", cases).query((row, number) -> facts(row, holders)).list().stream()
                .flatMap(List::stream);
    }

    private List<OfCase> facts(ResultSet row, Map<String, String> holders) throws SQLException {
        UUID id = row.getObject("case_id", UUID.class);
        String department = row.getString("lead_department");
        String person = row.getString("login");
        List<Asked> asked = json.list(row.getString("papers"), Paper.class).stream()
                .map(paper -> new Asked(
                        paper.material(),
                        paper.listed(),
                        paper.held() ? holders.getOrDefault(paper.material(), department) : null))
                .toList();
        List<CaseFact> facts = new ArrayList<>();
        facts.add(new CorrectionAsked(row.getTimestamp("sent_at").toInstant(), department, person, NOTICE, asked));
        if (row.getTimestamp("corrected_at") != null) {
            facts.add(new Corrected(row.getTimestamp("corrected_at").toInstant(), department, null, NOTICE));
        }
        return facts.stream().map(fact -> new OfCase(id, fact)).toList();
    }

    /** Which department's register holds a material. */
    private Map<String, String> holders() {
        Map<String, String> holders = new HashMap<>();
        for (ServiceItem item : catalogue.current().items()) {
            for (Material material : item.materials()) {
                if (material.issuedBy() != null) {
                    holders.put(material.code(), material.issuedBy());
                }
            }
        }
        return holders;
    }
}
