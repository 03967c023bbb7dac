package org.lianban.monitoring.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lianban.monitoring.exchange.log.LogItem;
import org.lianban.monitoring.exchange.log.LogItem.Refused;
import org.lianban.monitoring.exchange.log.LogLimits;
import org.lianban.monitoring.exchange.log.LogSource;
import org.lianban.monitoring.exchange.log.Logs;
import org.lianban.monitoring.exchange.mapping.Mapping;
import org.lianban.monitoring.exchange.mapping.MappingException;
import org.lianban.monitoring.exchange.mapping.MappingFile;
import org.lianban.monitoring.exchange.projection.ImportedCase;

class LogCasesTest {

    private static final Mapping MAPPING = mapping();
    private static final Instant NOW = Instant.parse("2013-01-01T00:00:00Z");
    private static final String HEADER = "id,code,time\n";

    private static Mapping mapping() {
        try {
            return MappingFile.parse("town.yaml", """
                    name: town
                    calendar: nl
                    limit: {amount: 56, unit: CALENDAR_DAY}
                    case: {id: id}
                    event: {code: code, time: time}
                    start: [{code: IN}]
                    stop: [{code: OUT, outcome: ENDED}]
                    suspensions: [{pair: p, ground: DATA, opens: [{code: STOP}], closes: [{code: GO}]}]
                    """);
        } catch (MappingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static LogReport report(LogSource source) throws IOException {
        return report(source, LogLimits.DEFAULT);
    }

    private static LogReport report(LogSource source, LogLimits limits) throws IOException {
        LogCases cases = LogCases.in(source, limits, MAPPING, NOW);
        Tally tally = new Tally(MAPPING, NOW);
        cases.forEach(tally::add, tally::refuse);
        return tally.report();
    }

    private static LogReport report(List<String> rows) throws IOException {
        return report(Logs.text(HEADER + String.join("\n", rows)));
    }

    @Test
    void casesWhoseLinesStandApartAreWhole() throws IOException {
        LogCases cases = LogCases.in(
                Logs.text(
                        HEADER
                                + "z1,IN,2012-03-01\nz2,IN,2012-03-02\nz1,OUT,2012-03-09\nz2,OUT,2012-03-05\nz2,NOTE,2912-03-05\n"),
                LogLimits.DEFAULT,
                MAPPING,
                NOW);
        List<ImportedCase> whole = new ArrayList<>();
        cases.forEach(whole::add, refused -> {});
        assertThat(whole).extracting(ImportedCase::id).containsExactly("z1", "z2");
        assertThat(whole).extracting(delivered -> delivered.events().size()).containsExactly(2, 3);
        assertThat(whole).extracting(ImportedCase::line).containsExactly(2L, 3L);
        assertThat(cases.size()).isEqualTo(2);
        assertThat(cases.lastEventAt()).contains(Instant.parse("2012-03-08T23:00:00Z"));
    }

    @Test
    void aLogOfWhichTheMappingKnowsNoCodeIsNotRead() throws IOException {
        LogCases cases = LogCases.in(
                Logs.text(HEADER + "z1,T02,2012-03-01\nz2,T10,2012-03-02\n"), LogLimits.DEFAULT, MAPPING, NOW);
        List<Refused> refused = new ArrayList<>();
        cases.forEach(
                delivered -> {
                    throw new AssertionError(delivered.id());
                },
                refused::add);
        assertThat(refused).extracting(Refused::reason).containsExactly(LogItem.Reason.FOREIGN);
        assertThat(cases.size()).isZero();
        assertThat(cases.lastEventAt()).isEmpty();
    }

    @Test
    void rowsThatTheMappingCannotUseAreRefusedByLine() throws IOException {
        LogCases cases = LogCases.in(
                Logs.text(HEADER + ",IN,2012-03-01\nz1,IN,soon\nz1,,2012-03-01\nz1,IN,\nz1,IN,2012-03-01\n"
                        + "x".repeat(300) + ",IN,2012-03-01\n"),
                LogLimits.DEFAULT,
                MAPPING,
                NOW);
        List<Refused> refused = new ArrayList<>();
        cases.forEach(any -> {}, refused::add);
        assertThat(refused)
                .extracting(item -> item.line() + " " + item.why().en())
                .containsExactly(
                        "2 'id' is missing",
                        "3 'time' is no time: 'soon'",
                        "4 'code' is missing",
                        "5 'time' is missing",
                        "7 the id of the case has more than 200 characters");
    }

    @Test
    void theReportIsTheSameForShuffledAndRepeatedRows() throws IOException {
        List<String> rows = new ArrayList<>();
        Random random = new Random(3);
        for (int i = 0; i < 300; i++) {
            rows.add("z%d,%s,2012-%02d-%02d"
                    .formatted(
                            i % 40,
                            List.of("IN", "STOP", "GO", "OUT", "NOTE").get(random.nextInt(5)),
                            random.nextInt(1, 12),
                            random.nextInt(1, 28)));
        }
        rows = new ArrayList<>(rows.stream().distinct().toList());
        LogReport inOrder = report(rows);
        int events = rows.size();
        rows.addAll(List.copyOf(rows));
        Collections.shuffle(rows, random);
        LogReport shuffled = report(rows);
        assertThat(inOrder.events()).isEqualTo(events);
        assertThat(inOrder.duplicates()).isZero();
        assertThat(shuffled.duplicates()).isEqualTo(events);
        assertThat(shuffled)
                .usingRecursiveComparison()
                .ignoringFields("duplicates")
                .isEqualTo(inOrder);
    }

    @Test
    void mixedCasesAreTheSameWhenMemoryHoldsFewOfThem() throws IOException {
        List<String> rows = new ArrayList<>(List.of("z1,IN,soon", ",IN,2012-03-01"));
        for (String row : List.of("IN,2012-03-01", "STOP,2012-03-10", "GO,2012-03-20", "OUT,2012-04-30")) {
            IntStream.range(0, 50).mapToObj(i -> "z" + i + "," + row).forEach(rows::add);
        }
        LogSource source = Logs.text(HEADER + String.join("\n", rows));
        AtomicInteger readings = new AtomicInteger();
        LogSource counted = () -> {
            readings.incrementAndGet();
            return source.open();
        };
        LogReport narrow = report(counted, new LogLimits(1 << 20, 1 << 20, 100, 10, 32, 100, 40, 8));
        assertThat(readings).hasValueBetween(6, 8);
        assertThat(narrow).isEqualTo(report(source));
        assertThat(narrow.cases()).isEqualTo(50);
        assertThat(narrow.saved().cases()).isEqualTo(50);
        assertThat(narrow.refused()).isEqualTo(2);
    }

    @Test
    void aCaseWithTooManyEventsIsRefusedAsAWhole() throws IOException {
        LogReport report = report(
                Logs.text(HEADER + "z1,IN,2012-03-01\nz1,A,2012-03-02\nz1,OUT,2012-03-09\nz2,IN,2012-03-01\n"),
                new LogLimits(1 << 20, 1 << 20, 100, 10, 32, 2, 40, 8));
        assertThat(report.cases()).isEqualTo(1);
        assertThat(report.firstRefused())
                .extracting(refused -> refused.line() + " " + refused.why().en())
                .containsExactly("2 the case has 3 events, more than 2, and is not read");
    }

    @Test
    void theFiguresAreThoseOfTheCases() throws IOException {
        LogReport report = report(List.of(
                // late by four days
                "a,IN,2012-03-01",
                "a,OUT,2012-04-30",
                // in time only because of ten days without data
                "b,IN,2012-03-01",
                "b,STOP,2012-03-10",
                "b,GO,2012-03-20",
                "b,OUT,2012-04-30",
                // in time anyhow, with two suspended days
                "c,IN,2012-03-01",
                "c,STOP,2012-03-10",
                "c,GO,2012-03-12",
                "c,OUT,2012-03-20",
                // only two suspensions together save it
                "d,IN,2012-03-01",
                "d,STOP,2012-03-10",
                "d,GO,2012-03-13",
                "d,STOP,2012-03-20",
                "d,GO,2012-03-23",
                "d,OUT,2012-05-01",
                // open and overdue, and open, suspended and undecided
                "e,IN,2012-10-01",
                "f,IN,2012-12-01",
                "f,STOP,2012-12-10",
                // never started
                "g,OUT,2012-05-01"));
        assertThat(report.cases()).isEqualTo(7);
        assertThat(report.events()).isEqualTo(20);
        assertThat(report.ended()).isEqualTo(4);
        assertThat(report.inTime()).isEqualTo(3);
        assertThat(report.late()).isEqualTo(new Spread(1, 4, 4, 4));
        assertThat(report.openInTime()).isEqualTo(1);
        assertThat(report.openOverdue()).isEqualTo(new Spread(1, 35, 35, 35));
        assertThat(report.notStarted()).isEqualTo(1);
        assertThat(report.suspensionsByGround()).containsExactly(Map.entry("DATA", 5L));
        assertThat(report.openSuspensions()).isEqualTo(1);
        assertThat(report.uncountedByGround()).containsExactly(Map.entry("DATA", 40L));
        assertThat(report.saved())
                .isEqualTo(new LogReport.Saved(2, new TreeMap<>(Map.of("DATA", 1L)), new Spread(2, 4, 5, 5)));
        assertThat(report.misfits()).containsOnlyKeys("NEVER_STARTED", "BEFORE_START");
    }

    @Test
    void aLogOfManyCasesIsNeverInMemoryAsAWhole() throws IOException {
        int cases = 20_000;
        LogCases log = LogCases.in(() -> generated(cases), LogLimits.DEFAULT, MAPPING, NOW);
        List<Integer> sizes = new ArrayList<>();
        log.forEach(delivered -> sizes.add(delivered.events().size()), refused -> {
            throw new AssertionError(refused);
        });
        assertThat(sizes).hasSize(cases).containsOnly(2);
    }

    /** A log that exists a row at a time. */
    private static InputStream generated(int cases) {
        Iterator<String> rows = IntStream.range(0, cases)
                .mapToObj(i -> "z%d,IN,2012-03-01\nz%d,OUT,2012-03-09\n".formatted(i, i))
                .iterator();
        InputStream header = new ByteArrayInputStream(HEADER.getBytes(StandardCharsets.UTF_8));
        return new SequenceInputStream(header, new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return rows.hasNext();
            }

            @Override
            public InputStream nextElement() {
                if (!rows.hasNext()) {
                    throw new NoSuchElementException();
                }
                return new ByteArrayInputStream(rows.next().getBytes(StandardCharsets.UTF_8));
            }
        }));
    }
}
