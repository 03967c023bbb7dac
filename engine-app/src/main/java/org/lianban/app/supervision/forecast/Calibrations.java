package org.lianban.app.supervision.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.app.exchange.system.Systems;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Role;
import org.lianban.monitoring.forecast.Calibration.Bin;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the forecasts are worth. */
@Component
class Calibrations {

    private final JdbcClient jdbc;
    private final Systems systems;
    private final JsonMapper json;

    Calibrations(JdbcClient jdbc, Systems systems, JsonMapper json) {
        this.jdbc = jdbc;
        this.systems = systems;
        this.json = json;
    }

    /**
     * The latest of the reader's region, or of a system; empty before the first night.
     *
     * @throws org.lianban.app.web.Refusal if the reader may not know of the system
     */
    Optional<CalibrationView> latest(Actor reader, @Nullable String system) {
        boolean known = system == null
                || systems.find(system)
                        .filter(one -> one.region().equals(reader.region()))
                        .filter(one ->
                                reader.has(Role.SUPERVISOR) || one.department().equals(reader.department()))
                        .isPresent();
        if (!known) {
            throw Systems.unknown();
        }
        return jdbc.sql("""
                        select * from forecast_calibration where region = :region and system is not distinct from :system
                        order by as_of desc limit 1
                        """)
                .param("region", reader.region())
                .param("system", system)
                .query((row, number) -> new CalibrationView(
                        row.getObject("as_of", LocalDate.class),
                        row.getObject("held_from", LocalDate.class),
                        row.getLong("size"),
                        row.getDouble("brier"),
                        row.getDouble("baseline"),
                        List.of(json.readValue(row.getString("bins"), Bin[].class))))
                .optional();
    }
}
