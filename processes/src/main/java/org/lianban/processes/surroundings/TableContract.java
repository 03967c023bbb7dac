package org.lianban.processes.surroundings;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the program takes of a table that it reads itself: these columns, and no others.
 *
 * @param inputs the variables its input columns read, in any order
 * @param outputs in any order
 */
public record TableContract(Set<String> inputs, List<Output> outputs) {

    public TableContract {
        inputs = Set.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }

    /**
     * An output column.
     *
     * @param taken whether it may say what it says in a row: texts, numbers ({@code BigDecimal}) and truths by their columns, nothing of those that are empty
     * @param zh what may stand there, in Chinese
     * @param en the same in English
     */
    public record Output(String name, Predicate<Map<String, ?>> taken, String zh, String en) {}
}
