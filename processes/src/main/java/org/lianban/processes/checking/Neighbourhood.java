package org.lianban.processes.checking;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.lianban.processes.ProcessModels;
import org.lianban.processes.surroundings.Surroundings;

/**
 * What stands around a model while it is checked.
 *
 * @param processes the model of every process that may be called, by its key: of the files at hand, else as shipped
 * @param surroundings with the tables of the files at hand
 */
record Neighbourhood(Map<String, BpmnModelInstance> processes, Surroundings surroundings) {

    Neighbourhood {
        processes = Map.copyOf(processes);
    }

    static Neighbourhood of(List<CheckedFile> files, Surroundings surroundings) {
        Map<String, BpmnModelInstance> processes = new HashMap<>();
        Stream<BpmnModelInstance> shipped = ProcessModels.all().stream()
                .map(model -> Bpmn.readModelFromStream(new ByteArrayInputStream(model.bytes())));
        Stream<BpmnModelInstance> given = files.stream().flatMap(file -> file.model().stream());
        Stream.concat(shipped, given).forEach(model -> model.getModelElementsByType(Process.class)
                .forEach(process -> processes.put(process.getId(), model)));
        return new Neighbourhood(processes, surroundings.with(tables(files)));
    }

    private static Map<String, byte[]> tables(List<CheckedFile> files) {
        Map<String, byte[]> tables = new HashMap<>();
        files.stream()
                .filter(CheckedFile::isTable)
                .forEach(file -> tables.put(file.baseName(), file.file().content()));
        return tables;
    }
}
