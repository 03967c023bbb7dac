package org.lianban.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianban.app.People;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.supervision.finding.FindingSweep;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** The real logs whole, where they lie beside the project. */
@TestPropertySource(
        properties = {
            "spring.application.name=lianban-logs", // nobody else's cases
            "spring.quartz.auto-startup=false" // the test sweeps
        })
@DirtiesContext
class SupervisedLogsTest extends CaseworkTest {

    @Autowired
    People people;

    @Autowired
    FindingSweep sweep;

    @ParameterizedTest
    @CsvSource({"bpic15, BPIC15_1.xes.gz", "wabo-receipt, receipt.csv"})
    void everyCaseIsLookedAtAndNothingIsFoundAfterTheLogEnded(String mapping, String file) throws Exception {
        Optional<Path> log = log(file);
        assumeTrue(log.isPresent(), () -> file + " is not there");
        moveTo("2026-03-02T09:00");
        Elsewhere system = Elsewhere.ofLogs(people, "MARKET", mapping);
        system.log(Files.readAllBytes(log.orElseThrow()));
        sweep.sweep(now());
        assertThat(jdbc.sql("select count(*) from case_set_aside")
                        .query(Long.class)
                        .single())
                .isZero();
        List<String> rules =
                jdbc.sql("""
                        select distinct f.rule from finding f join delivered_case c on c.id = f.delivered_case
                        where c.system = :system
                        """).param("system", system.code).query(String.class).list();
        assertThat(rules)
                .contains("T3")
                .as("what a log has no column for is not held against it")
                .doesNotContain("U3", "U4", "U5", "A1", "Q2");
        assertThat(jdbc.sql("""
                        select count(*) from finding f join delivered_case c on c.id = f.delivered_case
                            join exchange_system s on s.code = c.system
                        where c.system = :system and f.crossed_on > s.last_event_at
                        """).param("system", system.code).query(Long.class).single())
                .isZero();
        assertThat(jdbc.sql("""
                        select count(*) from finding f join delivered_case c on c.id = f.delivered_case
                        where c.system = :system and (f.state <> 'RECORDED' or f.step_due is not null or f.look_on is not null)
                        """).param("system", system.code).query(Long.class).single())
                .as("nobody of today answers for a closed log")
                .isZero();
        if (mapping.equals("bpic15")) {
            assertThat(severities(system)).containsExactly("T3 R 374", "U1 R 83", "U1 Y 6");
        }
    }

    /** By the figures of docs/exchange.md. */
    private List<String> severities(Elsewhere system) {
        return jdbc.sql("""
                        select f.rule || ' ' || f.severity || ' ' || count(*) from finding f
                            join delivered_case c on c.id = f.delivered_case
                        where c.system = :system and f.rule in ('T3', 'U1') group by f.rule, f.severity order by 1
                        """).param("system", system.code).query(String.class).list();
    }

    private static Optional<Path> log(String file) {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve("shared/data/logs").resolve(file))
                .filter(Files::exists)
                .findFirst();
    }
}
