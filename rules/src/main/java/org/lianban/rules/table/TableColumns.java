package org.lianban.rules.table;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The columns of a table that a facade reads: these, and no others. Facades read by them, and drafts are checked by them.
 *
 * @param table id of its decision
 * @param inputs the variables its input columns read, in any order
 * @param outputs in any order
 */
public record TableColumns(String table, Set<String> inputs, List<OutputColumn> outputs) {

    public TableColumns {
        inputs = Set.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }

    /** The names of its output columns. */
    public Set<String> outputNames() {
        return outputs.stream().map(OutputColumn::name).collect(Collectors.toUnmodifiableSet());
    }
}
