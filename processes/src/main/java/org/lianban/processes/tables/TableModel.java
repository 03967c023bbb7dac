package org.lianban.processes.tables;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A decision table as it is written. Its rows have as many cells as there are columns.
 *
 * @param decision id of the decision, by which the engine finds the table
 * @param id of the table itself
 */
public record TableModel(
        String decision,
        String id,
        HitPolicy hitPolicy,
        List<Input> inputs,
        List<Output> outputs,
        List<TableRow> rows) {

    public TableModel {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        rows = List.copyOf(rows);
    }

    /** What people call a column; the Chinese where it has no English name, empty if the file does not say. */
    public record Label(String zh, String en) {}

    /**
     * An input column.
     *
     * @param expression what it reads; nearly always the name of a variable
     * @param type {@code string}, {@code integer} and so on; empty if the file does not say
     * @param values the values that can come, as a cell; empty if the file does not restrict them
     */
    public record Input(String id, String expression, String type, String values, Label label) {

        /** The texts that can come, in the order of the file; empty if it does not restrict them, or not to texts. */
        public List<String> texts() {
            return UnaryTests.read(values)
                    .filter(test -> !test.negated() && test.isOf(Value.Kind.TEXT))
                    .map(test -> test.values().map(Value::text).toList())
                    .orElse(List.of());
        }
    }

    /** An output column. */
    public record Output(String id, String name, String type, Label label) {}

    /**
     * A row.
     *
     * @param number from 1
     * @param inputs cells in the order of the columns; empty for "whatever it is"
     * @param outputs cells in the order of the columns; empty for no value
     */
    public record TableRow(String id, int number, List<String> inputs, List<String> outputs) {

        public TableRow {
            inputs = List.copyOf(inputs);
            outputs = List.copyOf(outputs);
        }
    }

    /** Position of the input column that reads this variable. */
    Optional<Integer> input(String expression) {
        return IntStream.range(0, inputs.size())
                .filter(i -> inputs.get(i).expression().equals(expression))
                .boxed()
                .findFirst();
    }

    /** Position of the output column of this name. */
    Optional<Integer> output(String name) {
        return IntStream.range(0, outputs.size())
                .filter(i -> outputs.get(i).name().equals(name))
                .boxed()
                .findFirst();
    }
}
