package org.lianban.processes.checking;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.lianban.processes.Finding;
import org.lianban.processes.safety.ModelSafety;
import org.lianban.processes.safety.SafeReading;

/**
 * A file after its first reading.
 *
 * @param model absent of tables, and of models that could not be read or whose flow is hidden by something unsupported: nothing more is said of these
 * @param unsafe what was found while reading
 * @param brokenAt line that made the model unreadable, from 1; 0 if it could be read, or nobody knows
 */
record CheckedFile(ModelFile file, Optional<BpmnModelInstance> model, List<Finding> unsafe, int brokenAt) {
    static CheckedFile read(ModelFile file) {
        if (isTable(file)) {
            return new CheckedFile(file, Optional.empty(), ModelSafety.checkTables(file.content()), 0);
        }
        SafeReading reading = ModelSafety.read(file.content());
        return new CheckedFile(file, reading.model(), reading.findings(), reading.line());
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
