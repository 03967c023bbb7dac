package org.lianban.monitoring.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianban.monitoring.ledger.Ledger;
import org.lianban.monitoring.ledger.LedgerDraft;
import org.lianban.monitoring.ledger.LedgerEntry;
import org.lianban.monitoring.ledger.LedgerHead;
import org.lianban.monitoring.ledger.Receipt;

class ClockCommandsTest {

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
    private static final Clock PRESENT = Clock.fixed(Instant.parse("2026-11-20T04:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private record Outcome(int status, String out, String err) {

        List<String> lines() {
            return out.lines().toList();
        }
    }

    private static Outcome run(String in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = ClockCommands.run(
                args,
                new ByteArrayInputStream(in.getBytes(UTF_8)),
                new PrintStream(out, false, UTF_8),
                new PrintStream(err, false, UTF_8),
                PRESENT);
        return new Outcome(status, out.toString(UTF_8), err.toString(UTF_8));
    }

    private static String started(String clock, String at) {
        return "{\"clock\":\"%s\",\"type\":\"STARTED\",\"at\":\"%s\",\"limit\":{\"amount\":5,\"unit\":\"WORKING_DAY\"}}\n"
                .formatted(clock, at);
    }

    private static String stopped(String clock, String at) {
        return "{\"clock\":\"%s\",\"type\":\"STOPPED\",\"at\":\"%s\",\"outcome\":\"DONE\"}\n".formatted(clock, at);
    }

    @Nested
    class Replay {

        @Test
        void writesTheReadingOfTheSpecificationsExample() {
            assertThat(run(EXAMPLE, "clock", "replay", "--calendar", "cn"))
                    .isEqualTo(new Outcome(0, EXAMPLE_READING, ""));
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
            List<String> expected =
                    run(String.join("", lines), "clock", "replay").lines();
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
                        [1]                                                                          | not valid JSON: an object is expected
                        {} {}                                                                        | not valid JSON: one object a line is expected
                        """)
        void saysWhatIsWrongWithALine(String line, String reason) {
            Outcome outcome = run(line.replace('\'', '"'), "clock", "replay");
            assertThat(outcome).isEqualTo(new Outcome(2, "", "line 1: " + reason + "\n"));
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

    @Nested
    class Due {

        @ParameterizedTest
        @CsvSource({
            "2020-01-20, 20, 2020-01-22, 2020-02-21",
            "2020-01-20, 20, 2020-02-01, 2020-02-25",
            "2019-04-26,  3, 2019-03-21, 2019-05-02",
            "2019-04-26,  3, 2019-03-22, 2019-04-30"
        })
        void printsTheDueDateAsItWasKnown(String start, String days, String knownAt, String due) {
            assertThat(run(
                            "",
                            "clock",
                            "due",
                            "--calendar",
                            "cn",
                            "--start",
                            start,
                            "--working-days",
                            days,
                            "--known-at",
                            knownAt))
                    .isEqualTo(new Outcome(0, due + System.lineSeparator(), ""));
        }

        @Test
        void saysThatADateIsProvisional() {
            Outcome outcome = run("", "clock", "due", "--start=2026-12-30", "--working-days=5");
            assertThat(outcome.out().strip()).isEqualTo("2027-01-06");
            assertThat(outcome.err()).startsWith("provisional: ");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "clock due --working-days 5 | --start is missing: a date like 2020-01-20",
                    "clock due --start 2020-01-20 | --working-days is missing: a whole number, 1 or more",
                    "clock due --start 2020-01-20 --working-days 0 | --working-days is a whole number, 1 or more, not '0'",
                    "clock due --start 20-01 --working-days 1 | --start is a date like 2020-01-20, not '20-01'",
                    "clock due --start 2020-01-20 --working-days 1 --calendar de | --calendar is the name of a calendar (cn), not 'de'",
                    "clock due --start | --start needs a value",
                    "clock due --start 2020-01-20 --start 2020-01-20 | --start is given twice",
                    "clock replay --fast | --fast is not an option of this command",
                    "clock replay --now yesterday | --now is an instant like 2020-02-01T09:00:00+08:00, not 'yesterday'",
                    "clock replay a b | one file at most, not 'a' 'b'",
                    "clock replay no-such-file | there is no file no-such-file",
                    "ledger verify | the file of the receipt is missing",
                    "clock stop | 'clock stop' is not a command"
                })
        void aWrongCommandLineIsNamed(String command, String reason) {
            Outcome outcome = run("", command.split(" "));
            assertThat(outcome.status()).isEqualTo(2);
            assertThat(outcome.out()).isEmpty();
            assertThat(outcome.err().lines().findFirst()).contains(reason);
        }
    }

    @Nested
    class Verify {

        private Receipt receipt() {
            List<LedgerEntry> entries = new ArrayList<>();
            LedgerHead head = LedgerHead.EMPTY;
            for (String type : List.of("STARTED", "CORRECTION_NOTICE_SENT", "STOPPED")) {
                Instant at = Instant.parse("2024-06-03T01:00:00.123456Z");
                var data = new TreeMap<>(Map.of("outcome", "准予"));
                LedgerEntry entry = Ledger.append(
                        head,
                        new LedgerDraft("case-1", entries.isEmpty() ? null : "c", type, at, at, "clerk", "-", data));
                entries.add(entry);
                head = entry.head();
            }
            return new Receipt("case-1", Map.of("number", "2024-0001"), entries, head);
        }

        private String written() {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ReceiptJson.write(receipt(), out);
            return out.toString(UTF_8);
        }

        private Outcome verify(String json, String... more) throws IOException {
            Path file = Files.writeString(folder.resolve("receipt.json"), json);
            List<String> args = new ArrayList<>(List.of("ledger", "verify", file.toString()));
            args.addAll(List.of(more));
            return run("", args.toArray(String[]::new));
        }

        @Test
        void acceptsAReceiptAsItWasWritten() throws IOException {
            assertThat(ReceiptJson.read(new ByteArrayInputStream(written().getBytes(UTF_8))))
                    .isEqualTo(receipt());
            Outcome outcome = verify(written(), "--head", receipt().head().hash());
            assertThat(outcome.status()).isZero();
            assertThat(outcome.out()).startsWith("fits: case case-1, 3 entries, head ");
        }

        @Test
        void namesTheEntryThatWasChanged() throws IOException {
            Outcome outcome = verify(written().replace("CORRECTION_NOTICE_SENT", "NOTE"));
            assertThat(outcome.status()).isEqualTo(1);
            assertThat(outcome.out()).startsWith("does not fit: case case-1, entry 2: its hash is ");
        }

        @Test
        void comparesWithAHeadKnownElsewhere() throws IOException {
            assertThat(verify(written(), "--head", "00").status()).isEqualTo(1);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "lianban-receipt-1 | other | its format is not lianban-receipt-1",
                    "\"sequence\" : 2 | \"sequence\" : \"2\" | entry 2 of the file: the field sequence must be a whole number",
                    "\"actor\" | \"author\" | entry 1 of the file: it lacks the field actor",
                    "{ | { { | it is not valid JSON"
                })
        void saysWhyAFileIsNotAReceipt(String part, String replacement, String reason) throws IOException {
            Outcome outcome = verify(written().replace(part, replacement));
            assertThat(outcome.status()).isEqualTo(2);
            assertThat(outcome.err()).contains("is not a receipt: " + reason);
        }
    }
}
