package org.lianban.monitoring.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.monitoring.cli.CommandLine.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianban.monitoring.cli.CommandLine.Outcome;

class ReplayCommandTest {

    private static final String EXAMPLE = """
            {"clock":"c1","type":"STARTED","at":"2020-01-20T10:00:00+08:00","limit":{"amount":20,"unit":"WORKING_DAY"}}
            {"clock":"c1","type":"SUSPENDED","at":"2020-02-03T09:00:00+08:00","suspension":"s1","ground":"EXPERT_REVIEW","cap":{"amount":10,"unit":"WORKING_DAY"}}
            {"clock":"c1","type":"RESUMED","at":"2020-02-10T09:00:00+08:00","suspension":"s1"}
            {"clock":"c1","type":"EXTENDED","at":"2020-02-12T09:00:00+08:00","by":{"amount":10,"unit":"WORKING_DAY"}}
            {"clock":"c1","type":"STOPPED","at":"2020-03-12T16:00:00+08:00","outcome":"GRANTED"}
            """;
    private static final String EXAMPLE_READING =
            "{\"clock\":\"c1\",\"state\":\"STOPPED\",\"asOf\":\"2020-03-12T16:00:00+08:00\","
                    + "\"limit\":{\"amount\":30,\"unit\":\"WORKING_DAY\"},\"counted\":27,\"remaining\":3,"
                    + "\"uncounted\":{\"EXPERT_REVIEW\":5},\"nonWorking\":20,\"elapsed\":52,\"dueDate\":\"2020-03-17\","
                    + "\"dueAt\":null,\"overdue\":0,\"provisional\":false,\"irregularities\":[],\"periods\":[],\"days\":null}\n";

    @TempDir
    private Path folder;

    private static String started(String clock, String at) {
        return "{\"clock\":\"%s\",\"type\":\"STARTED\",\"at\":\"%s\",\"limit\":{\"amount\":5,\"unit\":\"WORKING_DAY\"}}\n"
                .formatted(clock, at);
    }

    private static String stopped(String clock, String at) {
        return "{\"clock\":\"%s\",\"type\":\"STOPPED\",\"at\":\"%s\",\"outcome\":\"DONE\"}\n".formatted(clock, at);
    }

    @Test
    void writesTheReadingOfTheSpecificationsExample() {
        assertThat(run(EXAMPLE, "clock", "replay", "--calendar", "cn")).isEqualTo(new Outcome(0, EXAMPLE_READING, ""));
    }

    @Test
    void readsAFileAsStandardInput() throws IOException {
        Path file = Files.writeString(folder.resolve("events.jsonl"), EXAMPLE);
        assertThat(run("", "clock", "replay", file.toString()).out()).isEqualTo(EXAMPLE_READING);
    }

    @Test
    void explainsDaysInEitherLanguage() {
        String day =
                "{\"date\":\"2020-02-01\",\"class\":\"NON_WORKING\",\"ground\":null,\"why\":\"%s（国务院办公厅关于延长2020年春节假期的通知）\"}";
        assertThat(run(EXAMPLE, "clock", "replay", "--days", "--lang", "zh").out())
                .contains(day.formatted("节假日：春节"))
                .contains("\"class\":\"UNCOUNTED\",\"ground\":\"EXPERT_REVIEW\",\"why\":\"暂停计时 s1");
        assertThat(run(EXAMPLE, "clock", "replay", "--days").out()).contains("holiday 春节 (国务院办公厅关于延长2020年春节假期的通知)");
    }

    @Test
    void knowsNoMoreThanWasKnown() {
        String start = EXAMPLE.lines().findFirst().orElseThrow();
        assertThat(run(start, "clock", "replay", "--known-at", "2020-01-22", "--now", "2020-02-03T00:00:00+08:00")
                        .out())
                .contains("\"counted\":5,")
                .contains("\"dueDate\":\"2020-02-21\"")
                .contains("\"asOf\":\"2020-02-03T00:00:00+08:00\"");
    }

    @Test
    void readsARunningClockAtThePresent() {
        assertThat(run(started("c", "2026-11-16T09:00:00+08:00"), "clock", "replay")
                        .out())
                .contains("\"state\":\"RUNNING\",\"asOf\":\"2026-11-20T12:00:00+08:00\"")
                .contains("\"counted\":3,");
    }

    @Test
    void keepsTheOrderOfFirstAppearanceWhenLinesAreScattered() {
        String in = started("b", "2024-06-03T09:00:00+08:00")
                + started("a", "2024-06-03T09:00:00+08:00")
                + stopped("b", "2024-06-05T09:00:00+08:00")
                + started("c", "2024-06-03T09:00:00+08:00")
                + stopped("a", "2024-06-06T09:00:00+08:00");
        List<String> lines = run(in, "clock", "replay").lines();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0))
                .startsWith("{\"clock\":\"b\",\"state\":\"STOPPED\"")
                .contains("\"counted\":2,");
        assertThat(lines.get(1))
                .startsWith("{\"clock\":\"a\",\"state\":\"STOPPED\"")
                .contains("\"counted\":3,");
        assertThat(lines.get(2)).startsWith("{\"clock\":\"c\",\"state\":\"RUNNING\"");
    }

    @Test
    void readsTheSameHoweverTheLinesAreMixed() {
        List<String> lines = new ArrayList<>();
        IntStream.range(0, 2000).forEach(i -> {
            lines.add(started("c" + i, "2024-06-03T09:00:00+08:00"));
            lines.add(stopped("c" + i, "2024-06-%02dT09:00:00+08:00".formatted(4 + i % 20)));
        });
        List<String> expected = run(String.join("", lines), "clock", "replay").lines();
        assertThat(expected).hasSize(2000);
        Collections.shuffle(lines, new Random(7));
        assertThat(run(String.join("", lines), "clock", "replay").lines())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void reportsBadLinesByNumberAfterAllOthersWereProcessed() {
        String in = "nonsense\n"
                + started("a", "2024-06-03T09:00:00+08:00")
                + "{\"clock\":\"a\",\"type\":\"RESUMED\",\"at\":\"2024-06-04T09:00:00+08:00\"}\n"
                + "\n"
                + stopped("a", "2024-06-05T09:00:00+08:00");
        Outcome outcome = run(in, "clock", "replay");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err().lines().toList())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("line 1: not valid JSON: "),
                        second -> assertThat(second).isEqualTo("line 3: it lacks the field suspension"));
        assertThat(outcome.lines()).singleElement().asString().contains("\"state\":\"STOPPED\"", "\"counted\":2,");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {'type':'STARTED','at':'2024-06-03T09:00:00Z','limit':null}                  | it lacks the field clock
                    {'clock':'a','at':'2024-06-03T09:00:00Z','limit':null}                       | it lacks the field type
                    {'clock':'a','type':'PAUSED','at':'2024-06-03T09:00:00Z'}                    | 'PAUSED' is not a type of event
                    {'clock':'a','type':'STARTED','limit':null}                                  | it lacks the field at
                    {'clock':'a','type':'STARTED','at':'2024-06-03T09:00:00','limit':null}       | '2024-06-03T09:00:00' is not a time with an offset like 2020-01-20T10:00:00+08:00
                    {'clock':'a','type':'STARTED','at':'2023-02-29T09:00:00+08:00','limit':null} | '2023-02-29T09:00:00+08:00' is not a time with an offset like 2020-01-20T10:00:00+08:00
                    {'clock':'a','type':'STARTED','at':'2024-06-03T09:00:00Z'}                   | it lacks the field limit
                    {'clock':'a','type':'STARTED','at':'2024-06-03T09:00:00Z','limit':5}         | the field limit must be an object
                    {'clock':'a','type':'STARTED','at':'2024-06-03T09:00:00Z','limit':{'unit':'WORKING_DAY'}} | it lacks the field amount
                    {'clock':'a','type':'STARTED','at':'2024-06-03T09:00:00Z','limit':{'amount':1.5,'unit':'WORKING_DAY'}} | the field amount must be a whole number below 2147483648
                    {'clock':'a','type':'STARTED','at':'2024-06-03T09:00:00Z','limit':{'amount':0,'unit':'WORKING_DAY'}} | A limit is at least 1 WORKING_DAY, not 0; leave the limit out where none is prescribed
                    {'clock':'a','type':'STARTED','at':'2024-06-03T09:00:00Z','limit':{'amount':1,'unit':'WEEK'}} | 'WEEK' is not a unit
                    {'clock':'a','type':'SUSPENDED','at':'2024-06-03T09:00:00Z','suspension':'s'} | it lacks the field ground
                    {'clock':'a','type':'SUSPENDED','at':'2024-06-03T09:00:00Z','suspension':'s','ground':'G','cap':{'amount':9,'unit':'WORKING_MINUTE'}} | A cap is counted in WORKING_DAY or CALENDAR_DAY, not in WORKING_MINUTE
                    {'clock':'a','type':'EXTENDED','at':'2024-06-03T09:00:00Z'}                  | it lacks the field by
                    {'clock':'a','type':'REANCHORED','at':'2024-06-03T09:00:00Z'}                | it lacks the field startAt
                    {'clock':'a','type':'STOPPED','at':'2024-06-03T09:00:00Z'}                   | it lacks the field outcome
                    {'clock':'a','clock':'b','type':'RESUMED'}                                   | not valid JSON: Duplicate Object property "clock"
                    [1]                                                                          | an object is expected
                    {} {}                                                                        | one object a line is expected
                    {'clock':'a'                                                                 | not valid JSON: Unexpected end-of-input: expected close marker for Object
                    """)
    void saysWhatIsWrongWithALine(String line, String reason) {
        Outcome outcome = run(line.replace('\'', '"'), "clock", "replay");
        assertThat(outcome).isEqualTo(new Outcome(2, "", "line 1: " + reason + "\n"));
    }

    @Test
    void refusesOnceWhatHoldsNoEventAtAll() {
        assertThat(run("\n\u0000\u0001PK\u0003\n\uFFFD\uFFFD{\n[]\n", "clock", "replay"))
                .satisfies(outcome -> assertThat(outcome.status()).isEqualTo(2))
                .satisfies(outcome -> assertThat(outcome.out()).isEmpty())
                .satisfies(outcome -> assertThat(outcome.err().lines().toList())
                        .satisfiesExactly(
                                first -> assertThat(first).startsWith("line 2: not valid JSON: "),
                                second -> assertThat(second).isEqualTo("none of the 3 lines is an event of a clock")));
    }

    @Test
    void saysThatAnEmptyInputIsEmpty() {
        assertThat(run("\n \n", "clock", "replay"))
                .isEqualTo(new Outcome(2, "", "there is nothing in it: an event a line is expected\n"));
    }

    @Test
    void takesANullLimitForNoneAndUnknownFieldsForNothing() {
        String in = "{\"clock\":\"a\",\"type\":\"STARTED\",\"at\":\"2024-06-03T09:00:00Z\",\"limit\":null,"
                + "\"more\":{\"deep\":{\"deeper\":[1,2]}}}";
        assertThat(run(in, "clock", "replay", "--now", "2024-06-05T09:00:00Z"))
                .satisfies(outcome -> assertThat(outcome.status()).isZero())
                .satisfies(outcome ->
                        assertThat(outcome.out()).contains("\"limit\":null,\"counted\":1,\"remaining\":null"));
    }
}
