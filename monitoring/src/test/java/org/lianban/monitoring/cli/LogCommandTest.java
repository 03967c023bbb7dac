package org.lianban.monitoring.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.monitoring.cli.CommandLine.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianban.monitoring.cli.CommandLine.Outcome;

class LogCommandTest {

    private static final String RECEIPT = """
            case:concept:name,case:startdate,case:enddate,case:deadline,concept:name,time:timestamp
            case-1,2011-10-11 13:42:22.688000+02:00,2011-12-20 10:00:00+01:00,2011-12-06 13:41:31+01:00,Confirmation of receipt,2011-10-11 13:45:40.276000+02:00
            case-2,2011-10-11 13:42:22.688000+02:00,,2011-12-06 13:41:31+01:00,T02 Check confirmation of receipt,2011-10-12 08:26:25.398000+02:00
            case-2,"oops
            """;
    private static final String PERMITS = """
            <log><trace><string key="concept:name" value="p1"/>
            <event><string key="concept:name" value="01_HOOFD_010"/><date key="time:timestamp" value="2012-03-01T00:00:00+01:00"/></event>
            <event><string key="concept:name" value="08_AWB45_020_2"/><date key="time:timestamp" value="2012-03-10T00:00:00+01:00"/></event>
            <event><string key="concept:name" value="08_AWB45_040"/><date key="time:timestamp" value="2012-03-20T00:00:00+01:00"/></event>
            <event><string key="concept:name" value="05_EIND_010"/><date key="time:timestamp" value="2012-03-21T00:00:00+01:00"/><string key="question" value="False"/></event>
            <event><string key="concept:name" value="01_HOOFD_490_3"/><date key="time:timestamp" value="2012-04-30T00:00:00+02:00"/></event>
            </trace></log>
            """;

    @TempDir
    Path folder;

    private String receipt;
    private String permits;

    @BeforeEach
    void write() throws IOException {
        receipt = Files.writeString(folder.resolve("receipt.csv"), RECEIPT).toString();
        permits = Files.writeString(folder.resolve("permits.xes"), PERMITS).toString();
    }

    @Test
    void reportsACsvLogAndWhatItRefused() {
        assertThat(run("", "log", "read", receipt, "--mapping", "wabo-receipt")).isEqualTo(new Outcome(2, """
                mapping: wabo-receipt
                as of: 2011-12-20T09:00:00Z
                cases: 2
                events: 2
                    receipt: 2
                delivered again: 0
                refused: 1
                    QUOTES: 1
                  line 4: a quote does not close, or closes before the end of its field
                not started: 0
                ended: 1
                  in time: 0
                  late: 1 (median 14 days, nine of ten at most 14, longest 14)
                not ended: 1
                  in time so far: 0
                  overdue: 1 (median 13 days, nine of ten at most 13, longest 13)
                ended, with a deadline of their own: 1
                  ended after it: 1 (median 14 days, nine of ten at most 14, longest 14)
                suspensions: 0
                  cases not ended and suspended: 0
                uncounted days: 0
                extended: 0
                in time only because of suspensions: 0
                  overdue without them: 0
                irregularities: 0
                  in cases: 0
                """, ""));
    }

    @Test
    void reportsAnXesLogAsJson() {
        assertThat(run("", "log", "read", permits, "--mapping=bpic15", "--json"))
                .isEqualTo(new Outcome(0, """
                {"mapping":"bpic15","asOf":"2012-04-29T22:00:00Z","cases":1,"events":5,"duplicates":0,\
                "eventsByStage":{"decision":1,"missing-data":2,"receipt":1,"termination":1},\
                "refused":{"count":0,"byReason":{},"first":[]},"notStarted":0,\
                "ended":{"cases":1,"inTime":1,"late":{"cases":0,"medianDays":0,"p90Days":0,"maxDays":0}},\
                "open":{"inTime":0,"overdue":{"cases":0,"medianDays":0,"p90Days":0,"maxDays":0}},\
                "ownDeadline":{"cases":0,"late":{"cases":0,"medianDays":0,"p90Days":0,"maxDays":0}},\
                "suspensions":{"MISSING_DATA":1},"openSuspensions":0,"uncountedDays":{"MISSING_DATA":10},"extended":0,\
                "inTimeOnlyBySuspension":{"cases":1,"bySingleSuspension":{"MISSING_DATA":1},\
                "daysOverdueWithout":{"cases":1,"medianDays":4,"p90Days":4,"maxDays":4}},\
                "irregularities":{"cases":0,"byCode":{}}}
                """, ""));
    }

    @Test
    void explainsItself() {
        Outcome help = run("", "log", "--help");
        assertThat(help.status()).isZero();
        assertThat(help.out()).startsWith("usage:").contains("log read FILE --mapping NAME|FILE");
    }

    @Test
    void speaksChineseToo() {
        assertThat(run("", "log", "read", receipt, "--mapping", "wabo-receipt", "--lang", "zh")
                        .lines())
                .contains("办件: 2", "  第 4 行：引号不成对", "  超期: 1（中位数 14 天，九成不超过 14 天，最长 14 天）");
    }

    @Test
    void readsOpenCasesAtTheMomentAskedFor() {
        assertThat(run("", "log", "read", receipt, "--mapping", "wabo-receipt", "--now", "2011-12-08T12:00:00+01:00")
                        .lines())
                .contains("not ended: 2", "  overdue: 2 (median 1 days, nine of ten at most 1, longest 1)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "log read --mapping bpic15 | the file of the log is missing",
                "log read PERMITS | --mapping is missing: a file, or one of wabo-receipt, bpic15",
                "log read PERMITS --mapping nowhere | there is no file nowhere",
                "log read nowhere --mapping bpic15 | there is no file nowhere",
                "log write | 'log write' is not a command"
            })
    void saysWhatIsWrongWithTheCommand(String line, String message) {
        Outcome outcome = run("", line.replace("PERMITS", permits).split(" "));
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith(message);
    }

    @Test
    void saysWhatIsWrongWithTheMapping() throws IOException {
        Path mapping = Files.writeString(folder.resolve("town.yaml"), "name: town\ncalendar: mars\n");
        assertThat(run("", "log", "read", permits, "--mapping", mapping.toString())
                        .err()
                        .lines())
                .contains(
                        "town.yaml:2: calendar: must be the name of a calendar (cn or nl), not 'mars'",
                        "town.yaml:1: lacks 'limit'");
    }

    @Test
    void knowsTheDutchCalendarEverywhere() {
        assertThat(run("", "clock", "due", "--calendar=nl", "--start=2012-04-05", "--working-days=1"))
                .isEqualTo(new Outcome(0, "2012-04-06" + System.lineSeparator(), ""));
        assertThat(run("", "clock", "due", "--calendar=nl", "--start=2012-04-06", "--working-days=1", "--explain")
                        .lines())
                .containsExactly(
                        "2012-04-10",
                        "2012-04-07     -  weekend",
                        "2012-04-08     -  holiday Eerste paasdag (Feestdagen 2012, Jollyday)",
                        "2012-04-09     -  holiday Tweede paasdag (Feestdagen 2012, Jollyday)",
                        "2012-04-10     1  working day");
    }
}
