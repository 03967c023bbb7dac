package org.lianban.app.supervision.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.app.supervision.assessment.Source.Frozen;
import org.lianban.app.supervision.assessment.Source.Live;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The items behind the figures, of a draft or of a publication, by page or one after another. */
@Repository
class References {

    private static final int FETCHED = 1000;

    /** The case's number is looked up last, for the rows that are read only. */
    private static final String NUMBERED = """
            select r.*, coalesce(c.number, d.reference) as case_number from (%s) r
                left join approval_case c on c.id = r.case_id left join delivered_case d on d.id = r.case_id
            order by r.department, r.ref
            """;

    private final JdbcClient jdbc;
    private final ZoneId zone;

    References(JdbcClient jdbc, ZoneId zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    /**
     * Items of one department, by name.
     *
     * @param against only those that speak against it
     * @param after the name of the last one known; empty for the beginning
     */
    List<Reference> page(Source source, Figure figure, String department, boolean against, String after, int rows) {
        Map<String, Object> parameters = parameters(source, figure);
        parameters.put("department", department);
        parameters.put("after", after);
        parameters.put("rows", rows);
        String part = "select * from (" + items(source, figure) + ") i where department = :department and ref > :after"
                + (against ? " and against" : "") + " order by ref limit :rows";
        return jdbc.sql(NUMBERED.formatted(part))
                .params(parameters)
                .query((row, number) -> reference(row, figure))
                .list();
    }

    /**
     * Shows all items of a figure, within the caller's transaction and without ever holding more than some of them.
     *
     * @param department null for all
     */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public void forEach(Source source, Figure figure, @Nullable String department, Consumer<Reference> reader) {
        Map<String, Object> parameters = parameters(source, figure);
        parameters.put("department", String.valueOf(department));
        String part = items(source, figure);
        String ours = department == null ? part : "select * from (" + part + ") i where department = :department";
        try (Stream<Reference> all = jdbc
                .sql(NUMBERED.formatted(ours))
                .withFetchSize(FETCHED)
                .params(parameters)
                .query((row, number) -> reference(row, figure))
                .stream()) {
            all.forEach(reader);
        }
    }

    private static String items(Source source, Figure figure) {
        return source instanceof Live
                ? Items.of(figure)
                : "select * from assessment_reference where assessment = :assessment and figure = :figure";
    }

    private Map<String, Object> parameters(Source source, Figure figure) {
        if (source instanceof Live live) {
            return Items.parameters(live.region(), live.period(), zone);
        }
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("assessment", ((Frozen) source).assessment());
        parameters.put("figure", figure.name());
        return parameters;
    }

    private static Reference reference(ResultSet row, Figure figure) throws SQLException {
        return new Reference(
                row.getString("department"),
                figure,
                row.getString("ref"),
                row.getString("origin"),
                row.getObject("case_id", UUID.class),
                row.getString("case_number"),
                row.getObject("finding", UUID.class),
                row.getLong("sequence"),
                row.getString("subject"),
                row.getObject("on_day", LocalDate.class),
                row.getObject("due", LocalDate.class),
                row.getLong("part"),
                row.getLong("whole"),
                row.getBoolean("against"));
    }
}
