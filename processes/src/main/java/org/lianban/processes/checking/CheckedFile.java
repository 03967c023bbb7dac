package org.lianban.processes.checking;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.lianban.processes.Finding;
import org.lianban.processes.Rule;
import org.lianban.processes.safety.ModelSafety;

/**
 * A file after its first reading.
 *
 * @param model absent of tables, and of models that could not be read or hold what no engine runs: nothing more is said of these
 * @param unsafe what was found while reading
 */
record CheckedFile(ModelFile file, Optional<BpmnModelInstance> model, List<Finding> unsafe) {
    private static final Set<Rule> SHUT = Set.of(Rule.UNREADABLE, Rule.UNSUPPORTED);

    static CheckedFile read(ModelFile file) {
        if (isTable(file)) {
            return new CheckedFile(file, Optional.empty(), ModelSafety.checkTables(file.content()));
        }
        List<Finding> unsafe = ModelSafety.check(file.content());
        boolean open = unsafe.stream().noneMatch(finding -> SHUT.contains(finding.rule()));
        return new CheckedFile(
                file,
                open
                        ? Optional.of(Bpmn.readModelFromStream(new ByteArrayInputStream(file.content())))
                        : Optional.empty(),
                unsafe);
    }

    boolean isTable() {
        return isTable(file);
    }

    /** The name of the file without its folders. */
    String baseName() {
        return file.name().substring(file.name().lastIndexOf('/') + 1);
    }

    private static boolean isTable(ModelFile file) {
        return file.name().endsWith(".dmn");
    }
}
