package org.lianban.processes.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.lianban.processes.Finding;
import org.lianban.processes.Rule;
import org.lianban.processes.Severity;
import org.lianban.processes.surroundings.Days;
import org.lianban.processes.surroundings.Service;
import org.lianban.processes.surroundings.Surroundings;

class TableRulesTest {

    /** A name, a table, and what is found of it: rule and element, in their order. */
    private record Case(String name, String table, List<String> expected) {

        Case(String name, String table, String... expected) {
            this(name, table, List.of(expected));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static List<Finding> check(byte[] dmn) {
        return TableRules.check(dmn, Surroundings.NONE);
    }

    private static List<String> found(byte[] dmn) {
        return check(dmn).stream()
                .map(finding -> finding.rule().id() + " " + finding.elementId())
                .toList();
    }

    static final List<Case> SUITE = List.of(
            new Case("a text that no row names has no answer", """
                    UNIQUE
                    a:string => x
                    r1 | "p" => 1
                    r2 | "q" => 2
                    """, "table-gap t"),
            new Case("a table without a row answers nothing", """
                    UNIQUE
                    a:string {"p", "q"} => x
                    """, "table-gap t"),
            new Case("a list that may be empty needs no row", """
                    COLLECT
                    a:string => x
                    """),
            new Case("values of the column that are all named leave no gap", """
                    UNIQUE
                    a:string {"p", "q"} => x
                    r1 | "p" => 1
                    r2 | "q" => 2
                    """),
            new Case("a row for everything else closes the gap", """
                    FIRST
                    a:string => x
                    r1 | "p" => 1
                    r2 | - => 2
                    """),
            new Case("not(...) is everything else", """
                    UNIQUE
                    a:string => x
                    r1 | "p", "q" => 1
                    r2 | not("p", "q") => 2
                    """),
            new Case("not(...) of less overlaps", """
                    UNIQUE
                    a:string => x
                    r1 | "p", "q" => 1
                    r2 | not("p") => 2
                    """, "table-overlap r2"),
            new Case("whole numbers between intervals that touch do not exist", """
                    UNIQUE
                    n:integer => x
                    r1 | < 2 => 1
                    r2 | [2..9] => 2
                    r3 | >= 10 => 3
                    """),
            new Case("decimal numbers between the same intervals do", """
                    UNIQUE
                    n:double => x
                    r1 | < 2 => 1
                    r2 | [2..9] => 2
                    r3 | >= 10 => 3
                    """, "table-gap t"),
            new Case("half-open intervals fit", """
                    UNIQUE
                    n:double => x
                    r1 | < 2 => 1
                    r2 | [2..10) => 2
                    r3 | >= 10 => 3
                    """),
            new Case("intervals that share an end overlap there", """
                    UNIQUE
                    n:double => x
                    r1 | <= 2 => 1
                    r2 | [2..10[ => 2
                    r3 | >= 10 => 3
                    """, "table-overlap r2"),
            new Case("a missing point is a gap", """
                    UNIQUE
                    n:integer => x
                    r1 | < 5 => 1
                    r2 | > 5 => 2
                    """, "table-gap t"),
            new Case("a truth has two values", """
                    UNIQUE
                    b:boolean => x
                    r1 | true => 1
                    r2 | false => 2
                    """),
            new Case("a truth with one of them is half", """
                    UNIQUE
                    b:boolean => x
                    r1 | true => 1
                    """, "table-gap t"),
            new Case("days follow one another", """
                    UNIQUE
                    d => x
                    r1 | <= date("2026-06-30") => 1
                    r2 | >= date("2026-07-01") => 2
                    """),
            new Case("a day between is a gap", """
                    UNIQUE
                    d => x
                    r1 | < date("2026-06-30") => 1
                    r2 | >= date("2026-07-01") => 2
                    """, "table-gap t"),
            new Case("moments do not follow one another", """
                    UNIQUE
                    d => x
                    r1 | <= date and time("2026-06-30T23:59:59") => 1
                    r2 | >= date and time("2026-07-01T00:00:00") => 2
                    """, "table-gap t"),
            new Case("a gap may need two columns to be seen", """
                    UNIQUE
                    a:string {"p", "q"}; b:boolean => x
                    r1 | "p" | - => 1
                    r2 | "q" | true => 2
                    """, "table-gap t"),
            new Case("each corner may have its row", """
                    UNIQUE
                    a:string {"p", "q"}; b:boolean => x
                    r1 | "p" | - => 1
                    r2 | "q" | true => 2
                    r3 | "q" | false => 3
                    """),
            new Case("crossing rows overlap", """
                    UNIQUE
                    a:string {"p", "q"}; b:boolean => x
                    r1 | "p" | - => 1
                    r2 | - | true => 2
                    r3 | "q" | false => 3
                    """, "table-overlap r2"),
            new Case("FIRST lets rows cross", """
                    FIRST
                    a:string {"p", "q"}; b:boolean => x
                    r1 | "p" | - => 1
                    r2 | - | true => 2
                    r3 | "q" | false => 3
                    """),
            new Case("ANY lets rows cross that say the same", """
                    ANY
                    a:string {"p", "q"}; b:boolean => x
                    r1 | "p" | - => 1
                    r2 | - | true => 1.0
                    r3 | "q" | false => 3
                    """),
            new Case("ANY refuses rows that cross and differ", """
                    ANY
                    a:string {"p", "q"}; b:boolean => x
                    r1 | "p" | - => 1
                    r2 | - | true => 2
                    r3 | "q" | false => 3
                    """, "table-overlap r2"),
            new Case("a row below its like is never the answer", """
                    FIRST
                    a:string => x
                    r1 | - => 1
                    r2 | "p" => 2
                    """, "table-unreachable-row r2"),
            new Case("two rows together may cover a third", """
                    FIRST
                    a:string {"p", "q"}; n:integer => x
                    r1 | "p" | - => 1
                    r2 | - | > 3 => 2
                    r3 | "q" | <= 3 => 3
                    r4 | - | [1..9] => 4
                    """, "table-unreachable-row r4"),
            new Case("a row that keeps one value is reached", """
                    FIRST
                    a:string {"p", "q"}; n:integer => x
                    r1 | "p" | - => 1
                    r2 | - | > 3 => 2
                    r3 | - | [1..9] => 3
                    r4 | "q" | < 1 => 4
                    """),
            new Case("an interval that ends before it begins matches nothing", """
                    COLLECT
                    n:integer => x
                    r1 | [9..1] => 1
                    """, "table-unreachable-row r1"),
            new Case("an interval between two whole numbers matches nothing", """
                    COLLECT
                    n:integer => x
                    r1 | (1..2) => 1
                    r2 | [1..2] => 2
                    """, "table-unreachable-row r1"),
            new Case("a value that the column does not have is a slip", """
                    COLLECT
                    a:string {"p", "q"} => x
                    r1 | "P" => 1
                    r2 | "p" => 1
                    """, "table-unreachable-row r1"),
            new Case("a number is never a text", """
                    RULE ORDER
                    a:string => x
                    r1 | 5 => 1
                    r2 | "5" => 1
                    """, "table-unreachable-row r1"),
            new Case("COLLECT promises no answer and lets rows meet", """
                    COLLECT
                    a:string => x
                    r1 | "p" => 1
                    r2 | "p" => 2
                    """),
            new Case("an empty table answers nothing", """
                    UNIQUE
                    a:string => x
                    """, "table-gap t"),
            new Case("two columns that read the same are one", """
                    UNIQUE
                    n:integer; n:integer => x
                    r1 | < 5 | - => 1
                    r2 | >= 5 | <= 9 => 2
                    r3 | - | > 9 => 3
                    """),
            new Case("two columns that read the same may contradict each other", """
                    FIRST
                    n:integer; n:integer => x
                    r1 | < 5 | > 5 => 1
                    r2 | - | - => 2
                    """, "table-unreachable-row r1"),
            new Case("a cell that compares two inputs is named and not judged", """
                    UNIQUE
                    a:integer; b:integer => x
                    r1 | > b | - => 1
                    """, "table-not-analysable r1"),
            new Case("a cell that is not judged covers nothing", """
                    FIRST
                    a:integer => x
                    r1 | > limit => 1
                    r2 | - => 2
                    """, "table-not-analysable r1"),
            new Case("a calculated answer is named", """
                    FIRST
                    a:integer => x
                    r1 | - => a * 2
                    """, "table-not-analysable r1"),
            new Case("a calculated column is named and not judged", """
                    UNIQUE
                    a + b:integer => x
                    r1 | 5 => 1
                    """, "table-not-analysable in_a___b"),
            new Case("a loop in a cell is refused", """
                    FIRST
                    a:integer => x
                    r1 | - => count(for i in 1..1000000000 return i)
                    """, "forbidden-expression r1"),
            new Case("a function of one's own is refused", """
                    FIRST
                    a:integer => x
                    r1 | function(x) external {java: {class: "java.lang.Runtime"}} => 1
                    r2 | - => 1
                    """, "forbidden-expression r1"),
            new Case("pattern matching is refused", """
                    FIRST
                    a:string => x
                    r1 | matches(?, "(a+)+$") => 1
                    r2 | - => 1
                    """, "forbidden-expression r1"),
            new Case(
                    "an output of another type than its column's is named",
                    """
                    COLLECT
                    a:string => x:integer; y:boolean; z:string; d:date; e:double
                    r1 | "p" => 1 | true | "t" | date("2026-11-24") | 1.5
                    r2 | "q" => | | | |
                    r3 | "q" => "1" | true | "t" | |
                    r4 | "q" => 1.5 | true | "t" | |
                    r5 | "q" => 99999999999 | true | "t" | |
                    r6 | "q" => 1 | "true" | "t" | |
                    r7 | "q" => 1 | true | 5 | |
                    r8 | "q" => 1 | true | "t" | "2026-11-24" |
                    r9 | "q" => 1 | true | "t" | | "much"
                    """,
                    Stream.of(3, 4, 5, 6, 7, 8, 9)
                            .map(row -> "table-output r" + row)
                            .toArray(String[]::new)),
            new Case(
                    "a word without quotation marks says nothing",
                    """
                    COLLECT
                    a:string => x:string
                    r1 | "p" => a
                    r2 | "q" => ALLOWED
                    """,
                    "table-not-analysable r1",
                    "table-not-analysable r2",
                    "table-output r2"),
            new Case("a hit policy that the engine lacks is named", """
                    PRIORITY
                    a:string => x
                    r1 | - => 1
                    """, "unsupported t"),
            new Case("a row with another number of cells is named", """
                    FIRST
                    a:string => x
                    r1 | - | - => 1
                    """, "unsupported r1"));

    @ParameterizedTest
    @FieldSource("SUITE")
    void ofEachTableExactlyThisIsFound(Case table) {
        assertThat(found(TableText.dmn(table.table))).containsExactlyElementsOf(table.expected);
    }

    @Test
    void theShippedTablesAreClean() {
        assertThat(ShippedTables.NAMES)
                .allSatisfy(name -> assertThat(found(ShippedTables.table(name))).isEmpty());
    }

    @Nested
    class Sentences {

        private Finding only(String table) {
            List<Finding> findings = check(TableText.dmn(table));
            assertThat(findings).hasSize(1);
            return findings.get(0);
        }

        @Test
        void aGapNamesAnInputThatHasNoAnswer() {
            Finding gap = only("""
                    FIRST
                    limitKey:string {"examination", "issue"}; item:string => x
                    r1 | "issue" | - => 1
                    r2 | "examination" | "shop-sign" => 2
                    """);
            assertThat(gap.en())
                    .isEqualTo("No row answers this input: limitKey = \"examination\", item = anything else;"
                            + " the hit policy FIRST promises an answer to every input that can come.");
            assertThat(gap.zh()).contains("limitKey = \"examination\"，item = 其他任何值");
        }

        @Test
        void anOverlapNamesBothRowsAndAnInput() {
            assertThat(only("""
                            UNIQUE
                            n:integer => x
                            low | < 5 => 1
                            high | >= 4 => 2
                            """).en())
                    .isEqualTo("Row 2 (high) and row 1 (low) both answer this input: n = 4;"
                            + " the hit policy UNIQUE allows one row only.");
        }

        @Test
        void ofManyGapsTenAreToldAndThatThereAreMore() {
            List<Finding> gaps = check(TableText.dmn("UNIQUE\nn:integer; b:boolean => x\n"
                    + IntStream.range(0, 30)
                            .mapToObj(i -> "r" + i + " | " + i + " | " + (i % 2 == 0) + " => 1")
                            .collect(Collectors.joining("\n"))));
            assertThat(gaps).extracting(Finding::rule).hasSize(10).containsOnly(Rule.TABLE_GAP);
            assertThat(gaps.get(9).en()).endsWith("There are more gaps.");
        }
    }

    @Nested
    class Hostile {

        private List<String> found(String xml) {
            return TableRulesTest.found(xml.getBytes(StandardCharsets.UTF_8));
        }

        private String table(String inside) {
            return "<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/' xmlns:camunda='http://camunda.org/schema/1.0/dmn'>"
                    + "<decision id='d'>" + inside + "</decision></definitions>";
        }

        @Test
        void whatIsNoDmnIsUnreadable() {
            assertThat(found("<html/>")).containsExactly("unreadable ");
            assertThat(found("PK\u0003\u0004")).containsExactly("unreadable ");
            assertThat(found("")).containsExactly("unreadable ");
            assertThat(found("<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/'/>"))
                    .containsExactly("unreadable ");
        }

        @Test
        void entitiesAreNotFollowed() {
            assertThat(found("<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><d>&x;</d>"))
                    .containsExactly("unreadable ");
        }

        @Test
        void aTableOfMoreThanTwoMegabytesIsNotRead() {
            assertThat(found(" ".repeat(3_000_000))).containsExactly("unreadable ");
        }

        @Test
        void scriptsInCellsAreRefused() {
            String script =
                    "<decisionTable id='t' hitPolicy='COLLECT'><input id='i'><inputExpression><text>a</text></inputExpression></input>"
                            + "<output id='o' name='x'/><rule id='r'><inputEntry expressionLanguage='groovy'><text>1</text></inputEntry>"
                            + "<outputEntry><text>1</text></outputEntry></rule></decisionTable>";
            assertThat(found(table(script))).containsExactly("forbidden-script r");
            assertThat(found(table(script.replace("groovy", "feel")))).isEmpty();
        }

        @Test
        void whatIsMoreThanATableIsUnsupported() {
            assertThat(found(table("<literalExpression><text>1</text></literalExpression>")))
                    .containsExactly("unsupported d", "unsupported d");
            assertThat(
                            found(
                                    table(
                                            "<decisionTable id='t' camunda:class='a.B' hitPolicy='COLLECT'><output name='x'/></decisionTable>")))
                    .containsExactly("unsupported t");
        }

        @Test
        void aTableThatIsTooMuchWorkSaysSo() {
            int columns = 60;
            Random random = new Random(5);
            String header = IntStream.range(0, columns)
                    .mapToObj(i -> "c" + i + ":boolean")
                    .collect(Collectors.joining("; ", "", " => x\n"));
            String rows = IntStream.range(0, 280)
                    .mapToObj(row -> {
                        List<String> cells = new ArrayList<>(Collections.nCopies(columns, "-"));
                        random.ints(3, 0, columns).forEach(c -> cells.set(c, String.valueOf(random.nextBoolean())));
                        return "r" + row + " | " + String.join(" | ", cells) + " => 1";
                    })
                    .collect(Collectors.joining("\n"));
            assertThat(TableRulesTest.found(TableText.dmn("FIRST\n" + header + rows)))
                    .contains("too-large t");
        }

        @Test
        void aTableOfMoreRowsThanAnybodyReadsIsNotChecked() {
            String rows = IntStream.range(0, 12_000)
                    .mapToObj(i -> "r" + i + " | \"v" + i + "\" => 1")
                    .collect(Collectors.joining("\n"));
            assertThat(TableRulesTest.found(TableText.dmn("UNIQUE\na:string => x\n" + rows)))
                    .containsExactly("too-large t");
        }

        @Test
        void aCellOfManyValuesIsNotChecked() {
            String values = IntStream.range(0, 200)
                    .mapToObj(row -> "r" + row + " | "
                            + IntStream.range(0, 100)
                                    .mapToObj(i -> String.valueOf(row * 100 + i))
                                    .collect(Collectors.joining(", "))
                            + " => 1")
                    .collect(Collectors.joining("\n"));
            assertThat(TableRulesTest.found(TableText.dmn("COLLECT\na:integer => x\n" + values)))
                    .containsExactly("too-large t");
        }

        @Test
        void fiveHundredRowsOfEightColumnsAreProved() {
            String header = IntStream.range(0, 8)
                    .mapToObj(i -> "c" + i + ":string")
                    .collect(Collectors.joining("; ", "", " => x\n"));
            String rows = IntStream.range(0, 500)
                    .mapToObj(row -> "r" + row + " | "
                            + IntStream.range(0, 8)
                                    .mapToObj(c ->
                                            c > 0 && (row + c) % 3 == 0 ? "-" : "\"v" + (row * (c + 3) % 97) + "\"")
                                    .collect(Collectors.joining(" | "))
                            + " => 1")
                    .collect(Collectors.joining("\n"));
            assertThat(TableRulesTest.found(
                            TableText.dmn("FIRST\n" + header + rows + "\nlast" + " | -".repeat(8) + " => 0")))
                    .doesNotContain("too-large t");
        }
    }

    @Nested
    class LimitsOfTheLaw {

        private List<String> withLimit(String row, String amount) {
            return TableRulesTest.found(ShippedTables.changed(
                    "stage_limits",
                    "<outputEntry id=\"" + row + "_limitAmount\">\n          <text>" + amount,
                    "<outputEntry id=\"" + row + "_limitAmount\">\n          <text>" + amount + "0"));
        }

        @Test
        void acceptanceDeliveryAndIssueHaveLimitsOfTheirOwn() {
            assertThat(withLimit("acceptance", "5")).containsExactly("limit-above-law acceptance");
            assertThat(withLimit("delivery", "10")).containsExactly("limit-above-law delivery");
            assertThat(withLimit("issue", "2")).containsExactly("limit-above-law issue");
        }

        @Test
        void noStageInsideOfADecisionIsLongerThanTheLongestDecision() {
            assertThat(withLimit("decision", "2")).isEmpty();
            assertThat(TableRulesTest.found(ShippedTables.changed(
                            "stage_limits",
                            "<outputEntry id=\"decision_limitAmount\">\n          <text>2",
                            "<outputEntry id=\"decision_limitAmount\">\n          <text>46")))
                    .containsExactly("limit-above-law decision");
        }

        @Test
        void correctionsAreTheApplicantsTime() {
            assertThat(withLimit("correction", "10")).isEmpty();
        }

        @Test
        void extensionsAreTenFifteenAndNone() {
            assertThat(TableRulesTest.found(
                            ShippedTables.changed("extension_limits", "<text>10</text>", "<text>11</text>")))
                    .containsExactly("limit-above-law single_extension");
            assertThat(TableRulesTest.found(
                            ShippedTables.changed("extension_limits", "<text>15</text>", "<text>16</text>")))
                    .containsExactly("limit-above-law joint_extension");
        }

        @Test
        void aPromiseIsNotLongerThanTheLawBesideIt() {
            assertThat(TableRulesTest.found(ShippedTables.changed(
                            "time_limits",
                            "<outputEntry id=\"fire_commitment_promisedAmount\">\n          <text>1<",
                            "<outputEntry id=\"fire_commitment_promisedAmount\">\n          <text>14<")))
                    .containsExactly("limit-above-law fire_commitment");
        }

        private static final String CASES = """
                FIRST
                handling:string {"SINGLE", "JOINT", "LOWER_LEVEL"}; service:string => statutoryAmount; statutoryUnit; statutoryBasis
                special | "SINGLE" | "mine" => %s | "%s" | "%s"
                joint | "JOINT" | - => 45 | "WORKING_DAY" | "行政许可法 第四十二条第二款"
                others | - | - => 20 | "WORKING_DAY" | "行政许可法 第四十二条第一款"
                """;

        private List<String> special(String amount, String unit, String basis, Surroundings around) {
            return TableRules.check(TableText.dmn(CASES.formatted(amount, unit, basis)), around).stream()
                    .map(finding ->
                            finding.severity().word() + " " + finding.rule().id() + " " + finding.elementId())
                    .toList();
        }

        private final Surroundings sixtyDays = new Surroundings(
                List.of(new Service("mine", "矿", "Mine", List.of(), Days.working(60), null, List.of(), List.of())),
                Map.of());

        @Test
        void aSpecialLawNeedsTheCatalogue() {
            assertThat(special("60", "WORKING_DAY", "矿山安全法 第九条", sixtyDays)).isEmpty();
            assertThat(special("61", "WORKING_DAY", "矿山安全法 第九条", sixtyDays))
                    .containsExactly("error limit-above-law special");
            assertThat(special("60", "WORKING_DAY", "矿山安全法 第九条", Surroundings.NONE))
                    .containsExactly("warning limit-above-law special");
        }

        @Test
        void theLicensingLawItselfGivesNobodyMore() {
            assertThat(special("60", "WORKING_DAY", "行政许可法 第四十二条第一款", sixtyDays))
                    .containsExactly("error limit-above-law special");
        }

        @Test
        void noOtherLawGivesMoreForJointHandling() {
            byte[] joint = TableText.dmn(CASES.formatted("20", "WORKING_DAY", "矿山安全法")
                    .replace("| - => 45", "| \"mine\" => 46")
                    .replace("行政许可法 第四十二条第二款", "矿山安全法"));
            assertThat(TableRules.check(joint, sixtyDays))
                    .extracting(Finding::rule, Finding::elementId, Finding::severity)
                    .contains(tuple(Rule.LIMIT_ABOVE_LAW, "joint", Severity.ERROR));
        }

        @Test
        void calendarDaysCountFiveInSeven() {
            assertThat(special("28", "CALENDAR_DAY", "矿山安全法", Surroundings.NONE))
                    .isEmpty();
            assertThat(special("29", "CALENDAR_DAY", "矿山安全法", Surroundings.NONE))
                    .containsExactly("warning limit-above-law special");
            assertThat(special("84", "CALENDAR_DAY", "矿山安全法", sixtyDays)).isEmpty();
        }

        @Test
        void aLimitOfZeroOrWithoutUnitIsNone() {
            assertThat(special("0", "WORKING_DAY", "x", Surroundings.NONE))
                    .containsExactly("error unsupported special");
            assertThat(special("5", "DAY", "x", Surroundings.NONE)).containsExactly("error unsupported special");
        }
    }
}
