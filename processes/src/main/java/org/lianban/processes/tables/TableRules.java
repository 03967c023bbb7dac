package org.lianban.processes.tables;

import java.util.ArrayList;
import java.util.List;
import org.lianban.processes.Finding;
import org.lianban.processes.surroundings.Surroundings;

/**
 * Proves decision tables: that every input that can come has an answer where one is promised, that no two rows contradict each other, that each row can be the
 * answer, that it says what can be used, and that no limit is above the law's. Whatever is found is true of the table; what cannot be judged is named.
 */
public final class TableRules {

    private TableRules() {}

    /**
     * Checks the tables in a DMN file.
     *
     * @param dmn hostile until proved otherwise
     * @param surroundings the catalogue's services: only their statutory limits let a row that cites a special law be longer than the Administrative
     *     Licensing Law; without any service such rows are named as warnings
     * @return what there is to say, table by table; empty if all is clean
     */
    public static List<Finding> check(byte[] dmn, Surroundings surroundings) {
        TableFile file = TableFile.read(dmn);
        List<Finding> findings = new ArrayList<>(file.findings());
        for (TableModel table : file.tables()) {
            Grid grid = new Grid(table);
            findings.addAll(new CellCheck(table, grid).findings());
            findings.addAll(new GridCheck(table, grid).findings());
            findings.addAll(new OutputCheck(table, surroundings.contract(table.decision())).findings());
            findings.addAll(new LawCheck(table, surroundings).findings());
        }
        return List.copyOf(findings);
    }
}
