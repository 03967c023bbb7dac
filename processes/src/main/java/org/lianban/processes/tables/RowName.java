package org.lianban.processes.tables;

import org.lianban.processes.tables.TableModel.TableRow;

/** How sentences call a row. */
final class RowName {

    private RowName() {}

    static String zh(TableRow row) {
        return "第 " + row.number() + " 行（" + row.id() + "）";
    }

    static String en(TableRow row) {
        return "Row " + row.number() + " (" + row.id() + ")";
    }
}
