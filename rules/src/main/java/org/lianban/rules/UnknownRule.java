package org.lianban.rules;

import java.util.Map;

/** No row of a table answers the question asked; names the table and the inputs. */
public final class UnknownRule extends RuntimeException {

    private final String table;

    UnknownRule(String table, Map<String, ?> inputs) {
        super("no row of the decision table " + table + " answers " + inputs);
        this.table = table;
    }

    public String table() {
        return table;
    }
}
