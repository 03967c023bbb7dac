package org.lianban.rules.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianban.rules.Message;
import org.lianban.rules.table.InvalidTable;
import org.lianban.rules.table.Row;

class TableBenchTest {

    private static TableBench shipped(String table) {
        try (InputStream dmn = TableBench.class.getResourceAsStream("/rules/" + table + ".dmn")) {
            return TableBench.of(table, dmn.readAllBytes());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Three rows for whole numbers, of which the first two meet at 4 and the third holds for all. */
    private static byte[] numbers(String hitPolicy, String cell) {
        return """
                <definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/' id='f' name='f' namespace='urn:f'>
                  <decision id='numbers' name='n'>
                    <decisionTable id='t' %s>
                      <input id='i'><inputExpression id='e' typeRef='integer'><text>n</text></inputExpression></input>
                      <output id='o' name='x' typeRef='integer'/>
                      <rule id='low'><inputEntry id='a'><text>&lt;= 4</text></inputEntry><outputEntry id='b'><text>1</text></outputEntry></rule>
                      <rule id='high'><inputEntry id='c'><text>%s</text></inputEntry><outputEntry id='d'><text>2</text></outputEntry></rule>
                      <rule id='same'><inputEntry id='g'><text>4</text></inputEntry><outputEntry id='h'><text>1</text></outputEntry></rule>
                    </decisionTable>
                  </decision>
                </definitions>
                """.formatted(hitPolicy, cell).getBytes(StandardCharsets.UTF_8);
    }

    private static TableBench numbers(String hitPolicy) {
        return TableBench.of("numbers", numbers(hitPolicy, "&gt;= 4"));
    }

    @Nested
    class OneInput {

        @Test
        void itsAnswerIsThatOfTheServersEngine() {
            Tried tried = shipped("stage_limits")
                    .tryOut(Map.of(
                            "limitKey", "examination",
                            "item", "fire-safety-check",
                            "situation", "fire-commitment",
                            "answer", "yes"));

            assertThat(tried.matching()).containsExactly("fire_commitment_examination", "examination");
            assertThat(tried.answering()).extracting(Row::id).containsExactly("fire_commitment_examination");
            assertThat(tried.answering().get(0).whole("limitAmount")).isEqualTo(1);
            assertThat(tried.problem()).isEmpty();
        }

        @Test
        void thatNoRowMatchesIsAnAnswer() {
            Tried tried = shipped("stage_limits").tryOut(Map.of("limitKey", "siesta"));

            assertThat(tried.matching()).isEmpty();
            assertThat(tried.problem()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                hitPolicy='FIRST'                         | low
                hitPolicy='COLLECT'                       | low, high, same
                hitPolicy='RULE ORDER'                    | low, high, same
                hitPolicy='COLLECT' aggregation='SUM'     | low, high, same
                """)
        void theHitPolicySaysWhichOfThemAnswer(String hitPolicy, String answering) {
            Tried tried = numbers(hitPolicy).tryOut(Map.of("n", "4"));

            assertThat(tried.matching()).containsExactly("low", "high", "same");
            assertThat(tried.answering()).extracting(Row::id).containsExactly(answering.split(", "));
        }

        @Test
        void whatCollectMakesOfThemIsTold() {
            assertThat(numbers("hitPolicy='COLLECT' aggregation='SUM'")
                            .tryOut(Map.of("n", "4"))
                            .collected())
                    .hasValueSatisfying(sum -> assertThat(sum).hasToString("4"));
            assertThat(numbers("hitPolicy='COLLECT' aggregation='COUNT'")
                            .tryOut(Map.of("n", "4"))
                            .collected())
                    .hasValueSatisfying(count -> assertThat(count).hasToString("3"));
        }

        @Test
        void rowsThatContradictTheHitPolicyAreNamed() {
            for (String hitPolicy : List.of("hitPolicy='UNIQUE'", "hitPolicy='ANY'")) {
                Tried tried = numbers(hitPolicy).tryOut(Map.of("n", "4"));
                assertThat(tried.answering()).isEmpty();
                assertThat(tried.problem())
                        .contains(new Message(
                                "这些行都匹配，命中策略不允许：low, high, same。",
                                "These rows all match, which the hit policy does not allow: low, high, same."));
            }
            assertThat(numbers("hitPolicy='UNIQUE'").tryOut(Map.of("n", "5")).answering())
                    .extracting(Row::id)
                    .containsExactly("high");
        }

        @Test
        void anInputOfAnotherTypeIsNamedWithItsColumn() {
            assertThat(numbers("hitPolicy='FIRST'").tryOut(Map.of("n", "many")).problem())
                    .contains(new Message(
                            "列 n 读取整数，“many”不是。", "The column n reads whole numbers, and \"many\" is none."));
        }

        @Test
        void anEmptyNumberMatchesNoComparison() {
            assertThat(numbers("hitPolicy='FIRST'").tryOut(Map.of("n", "")).matching())
                    .isEmpty();
        }

        @Test
        void aCellThatCannotBeEvaluatedSaysSo() {
            TableBench broken = TableBench.of("numbers", numbers("hitPolicy='FIRST'", "&gt;= &gt;="));
            assertThat(broken.tryOut(Map.of("n", "5")).problem())
                    .hasValueSatisfying(problem -> assertThat(problem.en()).startsWith("The engine cannot evaluate"));
        }
    }

    @Nested
    class Cases {

        private final TableBench limits = shipped("stage_limits");

        private List<String> differences(TestRun run) {
            return run.cases().stream()
                    .flatMap(one -> one.differences().stream().map(difference -> one.line() + ": " + difference.en()))
                    .toList();
        }

        private String fault(String sheet) {
            TestRun run = limits.run(sheet);
            assertThat(run.passed()).isFalse();
            assertThat(run.cases()).isEmpty();
            TestRun.Fault fault = run.unreadable().orElseThrow();
            return fault.line() + ": " + fault.why().en();
        }

        @Test
        void casesThatComeOutAsExpectedPass() {
            TestRun run = limits.run("""
                    name,limitKey,item,situation,answer,limitAmount,limitUnit,rows
                    "three days, not more",consultation,shop-sign,,,3,WORKING_DAY,consultation
                    the catalogue's,examination,shop-sign,,,,,examination

                    unknown,siesta,,,,,-,
                    """);

            assertThat(run.cases()).allMatch(TestRun.Case::passed);
            assertThat(run.cases()).extracting(TestRun.Case::line).containsExactly(2, 3, 5);
            assertThat(run.cases().get(0).name()).isEqualTo("three days, not more");
            assertThat(run.passed()).isTrue();
        }

        @Test
        void whatIsPastedFromASpreadsheetHasTabs() {
            assertThat(limits.run("limitKey\titem\tsituation\tanswer\tlimitAmount\r\ngrant\t\t\t\t1\r\n")
                            .passed())
                    .isTrue();
        }

        @Test
        void whatCameOutOtherwiseIsToldWithItsLine() {
            TestRun run = limits.run("""
                    limitKey,item,situation,answer,limitAmount,rows
                    consultation,,,,4,
                    decision,,,,2.0,decision
                    """);

            assertThat(run.passed()).isFalse();
            assertThat(differences(run))
                    .containsExactly(
                            "2: limitAmount should be \"4\", and is \"3\".",
                            "2: rows should be \"\", and is \"consultation\".");
        }

        @Test
        void rowsThatNoCaseReachesAreNamed() {
            TestRun run = limits.run("limitKey,item,situation,answer\ncap,,,\nissue,,,\n");

            assertThat(run.coverage().reached()).containsExactly("cap", "issue");
            assertThat(run.coverage().missed()).hasSize(10).contains("acceptance", "delivery");
        }

        @Test
        void aRowThatTheHitPolicyPassesOverIsNotReached() {
            TableBench cases = shipped("time_limits");

            TestRun run =
                    cases.run("handling,service,situation,answer\nSINGLE,fire-safety-check,fire-commitment,yes\n");

            assertThat(run.cases().get(0).tried().matching()).hasSizeGreaterThan(1);
            assertThat(run.coverage().reached()).hasSize(1);
            assertThat(run.coverage().missed()).hasSize(cases.rowIds().size() - 1);
        }

        @Test
        void severalRowsAnswerInAnyOrder() {
            assertThat(numbers("hitPolicy='COLLECT'")
                            .run("n,x\n4,1 | 2 | 1\n9,2\n")
                            .passed())
                    .isTrue();
            assertThat(numbers("hitPolicy='COLLECT' aggregation='MAX'")
                            .run("n,x\n4,2\n")
                            .passed())
                    .isTrue();
        }

        @Test
        void aProblemFailsItsCaseAndNoOther() {
            TestRun run = numbers("hitPolicy='UNIQUE'").run("n,x\n4,1\nmany,1\n3,1\n");

            assertThat(run.cases()).extracting(TestRun.Case::passed).containsExactly(false, false, true);
        }

        @Test
        void aSheetThatCannotBeReadSaysWhereAndWhy() {
            assertThat(fault("")).isEqualTo("1: There is nothing in it.");
            assertThat(fault("limitKey,item,situation\n")).isEqualTo("1: The input column answer is missing.");
            assertThat(fault("limitKey,item,situation,answer,amount\n"))
                    .isEqualTo("1: The table has no column \"amount\", or it is there twice.");
            assertThat(fault("limitKey,item,situation,answer\na,b,c,d\na,b\n"))
                    .isEqualTo("3: This line has 2 cells, and the head has 4.");
            assertThat(fault("limitKey,item,situation,answer\na,b,c,\"d\n\n"))
                    .isEqualTo("2: A quotation mark is not closed.");
            assertThat(fault("limitKey,item,situation,answer\n\"a\nb\",\"b\"c,,\n"))
                    .isEqualTo("3: Something stands behind a closing quotation mark.");
        }
    }

    @Test
    void whatIsNoTableIsRefused() {
        assertThatThrownBy(() -> TableBench.of("numbers", "<html/>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(InvalidTable.class);
        assertThatThrownBy(() ->
                        TableBench.of("numbers", "<!DOCTYPE d [<!ENTITY x 'y'>]><d/>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(InvalidTable.class)
                .hasMessageContaining("DOCTYPE");
        assertThatThrownBy(() -> TableBench.of("other", numbers("", "1"))).isInstanceOf(InvalidTable.class);
    }

    @Test
    void aTableSaysWhatItReadsAndGives() {
        TableBench bench = shipped("warning_thresholds");
        assertThat(bench.inputs())
                .extracting(column -> column.name() + ":" + column.type())
                .containsExactly("amount:integer", "unit:string", "kind:string");
        assertThat(bench.outputs()).extracting(column -> column.name()).contains("workingDaysLeft", "severity");
        assertThat(bench.rowIds()).hasSize(8);
    }
}
