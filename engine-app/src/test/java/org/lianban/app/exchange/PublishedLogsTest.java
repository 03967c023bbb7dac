package org.lianban.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianban.app.LianbanTest;
import org.lianban.app.People;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Two real permit logs, where they are beside the sources: what the summary says of them is what {@code log read} says. */
@LianbanTest
class PublishedLogsTest {

    @Autowired
    People people;

    private static Optional<Path> log(String name) {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve("shared/data/logs").resolve(name))
                .filter(Files::exists)
                .findFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "bpic15, BPIC15_1.xes.gz, 1199, 52217, 1030, 206, 168, 312, 8428, 123, 0, 322",
        "wabo-receipt, receipt.csv, 1434, 8577, 1327, 476, 58, 0, 0, 0, 377, 2"
    })
    void areReadWhole(
            String mapping,
            String file,
            int cases,
            int events,
            int ended,
            int late,
            int openOverdue,
            int suspensions,
            int uncounted,
            int saved,
            int ownLate,
            int irregular)
            throws IOException {
        Optional<Path> log = log(file);
        assumeTrue(log.isPresent(), "the log is not beside the sources");
        Elsewhere town = Elsewhere.ofLogs(people, "MARKET", mapping);
        JsonNode batch = town.log(Files.readAllBytes(log.orElseThrow())).json();
        assertThat(batch.get("refused").asInt()).isZero();
        JsonNode said = town.summary();
        assertThat(Stream.of(
                                "cases",
                                "events",
                                "ended",
                                "late",
                                "openOverdue",
                                "suspensions",
                                "uncounted",
                                "inTimeOnlyBySuspension",
                                "ownLate",
                                "irregularCases")
                        .map(name -> said.get(name).asInt()))
                .containsExactly(
                        cases, events, ended, late, openOverdue, suspensions, uncounted, saved, ownLate, irregular);
    }
}
