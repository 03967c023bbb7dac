package org.lianban.processes.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.lianban.processes.tables.TableModel.Input;
import org.lianban.processes.tables.TableModel.Label;
import org.lianban.processes.tables.TableModel.Output;

class ColumnLabelsTest {

    private static Stream<Label> labels(byte[] dmn) {
        return TableFile.read(dmn).tables().stream()
                .flatMap(table -> Stream.concat(
                        table.inputs().stream().map(Input::label),
                        table.outputs().stream().map(Output::label)));
    }

    @ParameterizedTest
    @FieldSource("org.lianban.processes.tables.ShippedTables#NAMES")
    void everyColumnOfAShippedTableHasAnEnglishName(String name) {
        assertThat(labels(ShippedTables.table(name))).isNotEmpty().allSatisfy(label -> assertThat(label.en())
                .matches("[A-Z][A-Za-z ()]+"));
    }

    @Test
    void aColumnWithoutAnEnglishNameIsCalledByItsChineseOne() {
        byte[] dmn = ShippedTables.changed("card_terms", "lianban:name_en", "other:name_en");
        assertThat(labels(dmn)).contains(new Label("级别", "级别"));
        assertThat(labels(ShippedTables.table("card_terms"))).contains(new Label("级别", "Severity"));
    }

    @Test
    void aColumnThatTheFileDoesNotNameHasAnEmptyLabel() {
        byte[] dmn = ShippedTables.changed("order_escalation", " label=\"层级\"", "");
        assertThat(labels(dmn)).contains(new Label("Level", "Level")).doesNotContain(new Label("层级", "Level"));
        assertThat(labels(TableText.dmn("""
                UNIQUE
                a:string => x
                """))).containsOnly(new Label("", ""));
    }
}
