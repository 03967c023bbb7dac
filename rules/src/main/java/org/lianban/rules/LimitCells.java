package org.lianban.rules;

import org.lianban.rules.table.Row;

/** Reads a limit from the columns {@code <name>Amount}, {@code <name>Unit} and {@code <name>Basis}. */
final class LimitCells {

    private LimitCells() {}

    static RuleLimit read(Row row, String name, LimitKind kind) {
        return new RuleLimit(
                row.whole(name + "Amount"),
                row.constant(RuleUnit.class, name + "Unit"),
                kind,
                row.text(name + "Basis"));
    }
}
