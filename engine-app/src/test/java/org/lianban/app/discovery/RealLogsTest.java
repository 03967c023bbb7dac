package org.lianban.app.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianban.monitoring.exchange.log.LogItem.Fragment;
import org.lianban.monitoring.exchange.log.LogLimits;
import org.lianban.monitoring.exchange.log.LogReader;
import org.lianban.monitoring.exchange.log.LogSource;
import org.lianban.monitoring.exchange.projection.LogTimes;
import org.lianban.processes.discovery.Activity;
import org.lianban.processes.discovery.ActivityLog;
import org.lianban.processes.discovery.Conformance;
import org.lianban.processes.discovery.ConformanceCheck;
import org.lianban.processes.discovery.DrawnModel;
import org.lianban.processes.discovery.InductiveMiner;
import org.lianban.processes.discovery.LogFolding;
import org.lianban.processes.discovery.ModelNet;
import org.lianban.processes.discovery.Occurrence;
import org.lianban.processes.discovery.ProcessTree;

/** The flows of real logs, where they lie beside the project; the figures are printed. */
class RealLogsTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    /** Each event is a moment, in the order of its time. */
    private static ActivityLog read(Path file) throws Exception {
        Map<String, List<Occurrence>> cases = new LinkedHashMap<>();
        LogReader.read(LogSource.of(file), LogLimits.DEFAULT, item -> {
            if (item instanceof Fragment fragment) {
                String name = fragment.caseValues().get("case:concept:name");
                fragment.events().forEach(event -> {
                    Map<String, String> values = new HashMap<>(fragment.caseValues());
                    values.putAll(event.values());
                    Instant at = LogTimes.parse(values.get("time:timestamp"), AMSTERDAM)
                            .orElseThrow();
                    cases.computeIfAbsent(name, any -> new ArrayList<>())
                            .add(new Occurrence(Activity.named(values.get("concept:name")), at, at));
                });
            }
        });
        LogFolding log = new LogFolding(5_000, 1);
        cases.forEach((id, occurrences) -> log.add(id, occurrences, true));
        return log.log();
    }

    @ParameterizedTest
    @CsvSource({"receipt.csv, 0, 1434", "receipt.csv, 0.2, 1434", "BPIC15_1.xes.gz, 0.2, 1199"})
    void areMinedDrawnAndReplayed(String file, double noise, long cases) throws Exception {
        Optional<Path> path = Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve("shared/data/logs").resolve(file))
                .filter(Files::exists)
                .findFirst();
        assumeTrue(path.isPresent(), () -> file + " is not there");
        ActivityLog log = read(path.orElseThrow());
        long began = System.nanoTime();
        ProcessTree tree = InductiveMiner.mine(log, noise);
        DrawnModel drawn =
                DrawnModel.of(tree, activity -> new DrawnModel.Title(activity.element(), activity.element()));
        long mined = System.nanoTime();
        Conformance replayed = ConformanceCheck.check(log, ModelNet.of(drawn), 0);
        System.out.printf(
                "%s, noise %.1f: %d cases, %d courses, %d of %d activities drawn, fitness %.4f, wholly %d, approximate %d, not compared %d;"
                        + " mined %d ms, replayed %d ms%n",
                file,
                noise,
                log.cases(),
                log.variants().size(),
                drawn.activities().size(),
                log.activities().size(),
                replayed.fitness(),
                replayed.agreeing(),
                replayed.approximate(),
                replayed.notCompared(),
                (mined - began) / 1_000_000,
                (System.nanoTime() - mined) / 1_000_000);
        assertThat(log.cases()).isEqualTo(cases);
        assertThat(replayed.agreeing() + replayed.differing() + replayed.notCompared())
                .isEqualTo(cases);
        if (noise == 0) {
            assertThat(replayed.differing()).isEqualTo(replayed.approximate());
        }
    }
}
