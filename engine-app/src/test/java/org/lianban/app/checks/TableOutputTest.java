package org.lianban.app.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianban.processes.Finding;
import org.lianban.processes.Rule;
import org.lianban.processes.Severity;
import org.lianban.processes.checking.FileFinding;
import org.lianban.processes.checking.ModelChecker;
import org.lianban.processes.checking.ModelFile;
import org.lianban.processes.surroundings.Surroundings;
import org.lianban.rules.RuleTables;
import org.lianban.rules.RuleTables.RuleTable;

/** What the shipped tables may give: what the program that reads them can use. */
class TableOutputTest {

    private static final Surroundings SHIPPED = CheckSurroundings.shipped();

    static List<RuleTable> tables() {
        return RuleTables.all();
    }

    private static String shipped(String table) {
        return new String(CheckSurroundings.shippedTables().get(table + ".dmn"), StandardCharsets.UTF_8);
    }

    /** The shipped table with another text in the cell of that id. */
    private static String with(String table, String cell, String text) {
        Matcher entry = Pattern.compile("(<outputEntry id=\"" + cell + "\">\\s*)<text(?:/>|>[^<]*</text>)")
                .matcher(shipped(table));
        assertThat(entry.find()).as(cell).isTrue();
        return entry.replaceFirst("$1<text>" + Matcher.quoteReplacement(text) + "</text>");
    }

    private static List<Finding> found(String table, String dmn) {
        ModelFile file = new ModelFile(table + ".dmn", dmn.getBytes(StandardCharsets.UTF_8));
        return ModelChecker.check(List.of(file), SHIPPED).stream()
                .map(FileFinding::finding)
                .filter(finding -> finding.rule() == Rule.TABLE_OUTPUT)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theShippedTablesGiveNothingElse(RuleTable table) {
        assertThat(found(table.key(), shipped(table.key()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', delimiter = '|', textBlock = """
            acceptance_conditions     | food_person_condition                  | "another-condition" | -99
            acceptance_conditions     | food_person_messageEn                  | "No."               | ""
            assessment_weights        | promised_month_weight                  | 0                   | -1
            assessment_weights        | promised_month_fullAt                  | 999                 | 800
            assessment_weights        | promised_month_zeroAt                  | 0                   | ''
            assessment_weights        | promised_month_least                   | 1                   | 0
            card_terms                | answer_yellow_workingDays              | 1                   | 0
            card_terms                | answer_yellow_workingDays              | 30                  | -5
            card_terms                | answer_yellow_workingDays              | 2                   | ''
            card_terms                | answer_yellow_workingDays              | 2                   | 1.5
            card_terms                | answer_yellow_workingDays              | 2                   | "abc"
            card_terms                | answer_yellow_workingDays              | 2                   | abc
            card_terms                | answer_yellow_workingDays              | 100000              | 99999999999999999999
            extension_limits          | single_extension_maximumAmount         | 1                   | 0
            extension_limits          | single_extension_authority             | "GRANT_EXTENSION"   | "KING"
            materials_by_situation    | cooking_needs_work_flow_necessity      | "MAY_FOLLOW"        | "PERHAPS"
            materials_by_situation    | cooking_needs_work_flow_material       | "another"           | ''
            order_escalation          | remind_before_workingDays              | -3                  | "zzz"
            order_escalation          | remind_before_level                    | "GOVERNMENT"        | "NOBODY"
            participating_departments | restaurant_without_tobacco_takesPart   | true                | "true"
            participating_departments | restaurant_without_tobacco_mayVeto     | false               | ''
            special_procedures        | deregistration_publication_permission  | "IF_CATALOGUED"     | "PERHAPS"
            special_procedures        | deregistration_publication_capAmount   | 7                   | -1
            special_procedures        | deregistration_publication_capAmount   | 40                  | ''
            stage_limits              | fire_commitment_examination_limitKind  | "INTERNAL"          | "LAWFUL"
            stage_limits              | fire_commitment_examination_limitUnit  | "CALENDAR_DAY"      | ''
            supervision_rules         | promise_near_active                    | false               | -99
            supervision_rules         | promise_near_threshold                 | 0                   | -1
            time_limits               | fire_commitment_catalogue              | "IGNORED"           | "DOUBLES"
            time_limits               | fire_commitment_promisedBasis          | "消防法 第十五条"      | ''
            warning_thresholds        | one_day_percentUsed                    | 1                   | 0
            warning_thresholds        | one_day_percentUsed                    | 100                 | 101
            warning_thresholds        | one_day_workingDaysLeft                | 3                   | -1
            """)
    void eachColumnTakesWhatCanBeUsedAndNothingElse(String table, String cell, String good, String bad) {
        assertThat(found(table, with(table, cell, good))).as(good).isEmpty();
        assertThat(found(table, with(table, cell, bad))).as(bad).isNotEmpty();
    }

    @Test
    void saysWhereWhatStandsAndWhatIsTaken() {
        Finding days = found("card_terms", with("card_terms", "answer_red_workingDays", "-3"))
                .get(0);
        assertThat(days.severity()).isEqualTo(Severity.ERROR);
        assertThat(days.elementId()).isEqualTo("answer_red");
        assertThat(days.en())
                .isEqualTo(
                        "Row 2 (answer_red) of the table card_terms gives -3 in the column workingDays, which takes a whole number from 1 to 100000.");
        assertThat(days.zh()).isEqualTo("规则表 card_terms 第 2 行（answer_red）的输出列 workingDays 是 -3，这里应为：1 至 100000 的整数。");
        Finding cap = found("special_procedures", with("special_procedures", "deregistration_publication_capUnit", ""))
                .get(0);
        assertThat(cap.en())
                .endsWith(" gives nothing in the column capUnit, which takes one of \"WORKING_DAY\", \"CALENDAR_DAY\","
                        + " or nothing where permission is FORBIDDEN.");
    }

    @Test
    void namesAColumnThatIsMissingAndOneThatNobodyReads() {
        String renamed = shipped("card_terms").replace("name=\"workingDays\"", "name=\"days\"");
        assertThat(found("card_terms", renamed))
                .extracting(Finding::en)
                .contains(
                        "The table card_terms has no output column workingDays, which the program reads.",
                        "The table card_terms has the output column days, which the program does not know.");
    }
}
