package org.lianban.app.supervision.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actor;
import org.lianban.app.supervision.figure.StageHeat.StageCase;
import org.lianban.app.web.Cursors;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Page;
import org.lianban.monitoring.clock.LimitUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cases behind a stage of the flow, those that were longest in it first. */
@Repository
class StageCases {

    /** A stage of the flow of a service, in the branches of an item where it has one. */
    record Stage(
            String service,
            String process,
            String element,
            @Nullable String item) {}

    /** By which days they are put in order. */
    enum Measure {
        COUNTED,
        UNCOUNTED;

        private String column() {
            return name().toLowerCase(Locale.ROOT);
        }

        private int of(StageCase row) {
            return this == COUNTED ? row.counted() : row.uncounted();
        }
    }

    private final JdbcClient jdbc;
    private final Cursors cursors;

    StageCases(JdbcClient jdbc, Cursors cursors) {
        this.jdbc = jdbc;
        this.cursors = cursors;
    }

    Page<StageCase> page(
            Actor reader, FigureFilter filter, Stage stage, Measure by, @Nullable String cursor, int size) {
        String listing = "stages:%s:%s:%s:%s:%s:%s"
                .formatted(filter.from(), filter.to(), filter.open(), filter.department(), stage, by);
        List<@Nullable String> keys = cursors.open(listing, cursor);
        Map<String, Object> parameters = new HashMap<>(filter.parameters(reader));
        parameters.put("service", stage.service());
        parameters.put("process", stage.process());
        parameters.put("element", stage.element());
        parameters.put("item", Objects.requireNonNullElse(stage.item(), ""));
        parameters.put(
                "most", keys.isEmpty() ? Integer.MAX_VALUE : Integer.valueOf(Objects.requireNonNull(keys.get(0))));
        parameters.put("after", keys.isEmpty() ? new UUID(0, 0) : UUID.fromString(Objects.requireNonNull(keys.get(1))));
        List<StageCase> rows = jdbc.sql("""
                        select s.*, c.number, c.service_name_zh, c.service_name_en
                        from (select * from stage_days where %1$s and service = :service and process = :process
                                and element = :element and coalesce(item, '') = :item
                                and (%2$s < :most or %2$s = :most and stage_id > :after)
                              order by %2$s desc, stage_id limit %3$d) s
                        join approval_case c on c.id = s.case_id order by s.%2$s desc, s.stage_id
                        """.formatted(filter.scope(reader), by.column(), size + 1))
                .params(parameters)
                .query((row, number) -> new StageCase(
                        row.getObject("stage_id", UUID.class),
                        row.getObject("case_id", UUID.class),
                        row.getString("number"),
                        new LocalisedText(row.getString("service_name_zh"), row.getString("service_name_en")),
                        row.getString("department"),
                        !"infinity".equals(row.getString("month")),
                        row.getObject("limit_amount", Integer.class),
                        unit(row.getString("limit_unit")),
                        row.getInt("counted"),
                        row.getInt("uncounted"),
                        row.getBoolean("late")))
                .list();
        return Page.of(
                rows,
                size,
                last -> cursors.seal(
                        listing,
                        List.of(String.valueOf(by.of(last)), last.stage().toString())));
    }

    private static @Nullable LimitUnit unit(@Nullable String name) {
        return name == null ? null : LimitUnit.valueOf(name);
    }
}
