package org.lianban.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.rules.WrittenRule.Fault;
import org.lianban.rules.table.WrittenTable.Unreadable;

class WrittenRuleTest {

    private static final String SHIPPED = SupervisionRules.shippedSource();

    private static WrittenRule row(String id, String source) throws Unreadable {
        return WrittenRule.of(source).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theShippedTableHasNoFaultAndNoRowThatIsNeverAsked() throws Unreadable {
        List<WrittenRule> rows = WrittenRule.of(SHIPPED);
        assertThat(rows).hasSizeGreaterThan(30).allMatch(row -> row.faults().isEmpty());
        for (int below = 0; below < rows.size(); below++) {
            WrittenRule asked = rows.get(below);
            assertThat(rows.subList(0, below)).noneMatch(above -> above.shadows(asked));
        }
    }

    @Test
    void aRowIsReadAsItIsWritten() throws Unreadable {
        WrittenRule late = row("branch_late", SHIPPED);
        assertThat(late.code()).isEqualTo("T5");
        assertThat(late.department()).isEqualTo("-");
        assertThat(late.setting()).isEqualTo(new WrittenRule.Cells("true", "\"Y\"", "", "", "3", ""));
        assertThat(late.description()).contains("三个工作日后升级").contains(" / ");
        assertThat(SHIPPED.lines().toList().get(late.line() - 1)).contains("<rule id=\"branch_late\">");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "redAfter | <text>3</text> | <text>-3</text>",
                "redAfter | <text>3</text> | <text>for i in 1..999999999 return i</text>",
                "active | <text>true</text> | <text>yes</text>",
                "severity | <text>&quot;Y&quot;</text> | <text>&quot;B&quot;</text>",
            })
    void whatIsNoPlainValueIsAFaultOfItsRow(String column, String from, String to) throws Unreadable {
        String cell = "<outputEntry id=\"branch_late_%s\">\n          ".formatted(column);
        String source = SHIPPED.replace(cell + from, cell + to);
        WrittenRule wrong = row("branch_late", source);
        assertThat(wrong.faults())
                .singleElement()
                .extracting(Fault::line, Fault::column)
                .containsExactly(source.lines().toList().indexOf("          " + to) + 1, column);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a>\n<b></a>", "<?xml version=\"1.0\"?>\n<!DOCTYPE a [<!ENTITY e \"x\">]>\n<a>&e;</a>"})
    void whatIsNoPlainXmlIsRefusedWithItsLine(String source) {
        assertThatThrownBy(() -> WrittenRule.of(source))
                .isInstanceOfSatisfying(
                        Unreadable.class, wrong -> assertThat(wrong.line()).isEqualTo(2));
    }
}
