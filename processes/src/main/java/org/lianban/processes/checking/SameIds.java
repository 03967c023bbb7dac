package org.lianban.processes.checking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.lianban.processes.Finding;
import org.lianban.processes.Rule;
import org.lianban.processes.tables.TableFile;
import org.lianban.processes.tables.TableModel;

/** Ids of processes and of tables, file after file: what two files define would be in force from one of them only, and nobody said which. */
final class SameIds {

    private final Map<String, String> processes = new HashMap<>();
    private final Map<String, String> tables = new HashMap<>();

    /** What in this file stands in an earlier one, too. */
    List<Finding> of(CheckedFile file) {
        String name = file.file().name();
        List<Finding> findings = new ArrayList<>();
        for (String id : processesIn(file).toList()) {
            Optional.ofNullable(processes.putIfAbsent(id, name))
                    .ifPresent(other -> findings.add(finding(id, "流程", "process", name, other)));
        }
        for (String id : tablesIn(file).toList()) {
            Optional.ofNullable(tables.putIfAbsent(id, name))
                    .ifPresent(other -> findings.add(finding(id, "规则表", "table", name, other)));
        }
        return findings;
    }

    private static Stream<String> processesIn(CheckedFile file) {
        return file.model().stream()
                .flatMap(model -> model.getModelElementsByType(Process.class).stream())
                .map(Process::getId)
                .distinct();
    }

    private static Stream<String> tablesIn(CheckedFile file) {
        if (!file.isTable() || !file.unsafe().isEmpty()) {
            return Stream.empty();
        }
        return TableFile.read(file.file().content()).tables().stream()
                .map(TableModel::decision)
                .distinct();
    }

    private static Finding finding(String id, String zh, String en, String file, String other) {
        return new Finding(
                id,
                Rule.SAME_ID,
                zh + " " + id + " 在 " + other + " 和 " + file + " 中都有定义，只会有一个生效；请删去一个或者改用别的 id。",
                "The " + en + " " + id + " stands in " + other + " and in " + file
                        + ", and only one of them would be in force: leave one out or give it another id.");
    }
}
