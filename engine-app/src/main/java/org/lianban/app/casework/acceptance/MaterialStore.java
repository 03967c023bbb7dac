package org.lianban.app.casework.acceptance;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianban.app.casework.work.CaseRecord;
import org.lianban.app.catalogue.Necessity;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored materials of cases. */
@Repository
public class MaterialStore {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    MaterialStore(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** The materials of a case by code, in the catalogue's order. */
    public Map<String, CaseMaterial> ofCase(UUID caseId) {
        Map<String, CaseMaterial> byCode = new LinkedHashMap<>();
        List<CaseMaterial> all = jdbc.sql("select * from case_material where case_id = :case order by place")
                .param("case", caseId)
                .query(MaterialStore::material)
                .list();
        all.forEach(material -> byCode.put(material.material(), material));
        return byCode;
    }

    void add(UUID caseId, String region, List<CaseMaterial> materials) {
        SqlParameterSource[] rows = new SqlParameterSource[materials.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row(caseId, materials.get(i)).addValue("region", region).addValue("place", i);
        }
        batch.batchUpdate("""
                insert into case_material (case_id, region, place, material, items, necessity, state, note, due_by, attachment_id)
                values (:case, :region, :place, :material, :items::text[], :necessity, :state, :note, :due, :attachment)
                """, rows);
    }

    void update(CaseRecord record, Collection<CaseMaterial> changed) {
        batch.batchUpdate(
                """
                update case_material set state = :state, note = :note, due_by = :due, attachment_id = :attachment
                where case_id = :case and material = :material
                """,
                changed.stream().map(material -> row(record.id(), material)).toArray(SqlParameterSource[]::new));
    }

    private static MapSqlParameterSource row(UUID caseId, CaseMaterial material) {
        return new MapSqlParameterSource()
                .addValue("case", caseId)
                .addValue("material", material.material())
                .addValue("items", "{" + String.join(",", material.items()) + "}")
                .addValue("necessity", material.necessity().name())
                .addValue("state", material.state().name())
                .addValue("note", material.note(), Types.VARCHAR)
                .addValue("due", material.dueBy() == null ? null : Date.valueOf(material.dueBy()), Types.DATE)
                .addValue("attachment", material.attachment(), Types.OTHER);
    }

    private static CaseMaterial material(ResultSet row, int number) throws SQLException {
        Date due = row.getDate("due_by");
        return new CaseMaterial(
                row.getString("material"),
                List.of((String[]) row.getArray("items").getArray()),
                Necessity.valueOf(row.getString("necessity")),
                MaterialState.valueOf(row.getString("state")),
                row.getString("note"),
                due == null ? null : due.toLocalDate(),
                row.getObject("attachment_id", UUID.class));
    }
}
