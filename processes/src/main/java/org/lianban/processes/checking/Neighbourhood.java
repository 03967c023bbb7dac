package org.lianban.processes.checking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.lianban.processes.ProcessModels;
import org.lianban.processes.safety.PlainModel;
import org.lianban.processes.surroundings.Surroundings;
import org.lianban.processes.time.TimeRules;

/**
 * What stands around a model while it is checked.
 *
 * @param processes the model of every process that may be called, by its key: of the files at hand, else as shipped
 * @param surroundings with the tables of the files at hand
 * @param time judges all models at hand by what stands around them
 */
record Neighbourhood(Map<String, BpmnModelInstance> processes, Surroundings surroundings, TimeRules time) {

    Neighbourhood {
        processes = Map.copyOf(processes);
    }

    /**
     * Around files that are checked.
     *
     * @param beside at hand, too; nothing is said of them, so what concerns several models is said of a checked one
     */
    static Neighbourhood of(List<CheckedFile> checked, List<CheckedFile> beside, Surroundings surroundings) {
        List<CheckedFile> files =
                Stream.concat(beside.stream(), checked.stream()).toList();
        Map<String, BpmnModelInstance> given = byKey(files.stream().flatMap(file -> file.model().stream()));
        Set<String> told =
                byKey(checked.stream().flatMap(file -> file.model().stream())).keySet();
        Map<String, BpmnModelInstance> all =
                byKey(ProcessModels.all().stream().map(model -> PlainModel.read(model.bytes())));
        all.putAll(given);
        Surroundings drafted = surroundings.with(tables(files));
        return new Neighbourhood(all, drafted, new TimeRules(all, told, drafted));
    }

    private static Map<String, BpmnModelInstance> byKey(Stream<BpmnModelInstance> models) {
        Map<String, BpmnModelInstance> byKey = new HashMap<>();
        models.forEach(model ->
                model.getModelElementsByType(Process.class).forEach(process -> byKey.put(process.getId(), model)));
        return byKey;
    }

    private static Map<String, byte[]> tables(List<CheckedFile> files) {
        Map<String, byte[]> tables = new HashMap<>();
        files.stream()
                .filter(CheckedFile::isTable)
                .forEach(file -> tables.put(file.baseName(), file.file().content()));
        return tables;
    }
}
