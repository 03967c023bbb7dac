package org.lianban.app.migration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianban.app.ledger.ClockView;
import org.lianban.app.ledger.Clocks;
import org.lianban.app.migration.Standing.Open;
import org.lianban.monitoring.clock.ClockState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads where cases stand. */
@Component
class Standings {

    private record Stage(
            UUID caseId,
            UUID id,
            String process,
            String element,
            @Nullable String item) {}

    private final JdbcClient jdbc;
    private final Clocks clocks;

    Standings(JdbcClient jdbc, Clocks clocks) {
        this.jdbc = jdbc;
        this.clocks = clocks;
    }

    Standing of(UUID caseId) {
        return Objects.requireNonNull(of(List.of(caseId)).get(caseId));
    }

    /** Of each of these cases, by a fixed number of statements. */
    Map<UUID, Standing> of(Collection<UUID> cases) {
        Map<UUID, List<Open>> open = stages(cases);
        Map<UUID, List<ClockView>> read = clocks.ofCases(List.copyOf(cases));
        return cases.stream()
                .collect(Collectors.toMap(
                        id -> id,
                        id -> new Standing(
                                open.getOrDefault(id, List.of()),
                                read.getOrDefault(id, List.of()).stream()
                                        .filter(clock -> clock.state() != ClockState.STOPPED)
                                        .toList())));
    }

    private Map<UUID, List<Open>> stages(Collection<UUID> cases) {
        Map<UUID, List<Open>> byCase = new HashMap<>();
        jdbc.sql("""
                        select s.case_id, s.id, s.process, s.element, b.item_code as item from stage s
                            left join branch b on b.id = s.branch_id
                        where s.case_id = any(:cases) and s.closed_at is null order by s.opened_at, s.id
                        """)
                .param("cases", cases.toArray(UUID[]::new))
                .query(Stage.class)
                .list()
                .forEach(stage -> byCase.computeIfAbsent(stage.caseId(), id -> new ArrayList<>())
                        .add(new Open(stage.id(), stage.process(), stage.element(), stage.item())));
        return byCase;
    }
}
