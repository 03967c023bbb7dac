package org.lianban.app.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.lianban.app.engine.release.ModelReleases;
import org.lianban.app.web.LocalisedText;
import org.lianban.processes.StageProperties;
import org.lianban.processes.safety.PlainModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The models as people look at them: their XML, and which element of one calls which other. */
@Component
public class FlowModels {

    /**
     * A model.
     *
     * @param calls elements by the key of the process that they call
     * @param elements ids of its nodes and sequence flows
     * @param names what people call the process and its elements, by their ids
     */
    public record FlowModel(
            String key,
            String name,
            String xml,
            Map<String, List<String>> calls,
            Set<String> elements,
            Map<String, LocalisedText> names) {}

    private final RepositoryService repository;
    private final ModelReleases releases;
    private final JdbcClient jdbc;

    /** By the engine's definition: what is deployed never changes. */
    private final Map<String, FlowModel> read = new ConcurrentHashMap<>();

    FlowModels(RepositoryService repository, ModelReleases releases, JdbcClient jdbc) {
        this.repository = repository;
        this.releases = releases;
        this.jdbc = jdbc;
    }

    /**
     * The model that is in force now.
     *
     * @throws NoSuchElementException if there is none
     */
    public FlowModel of(String process) {
        return ofDefinition(releases.definition(process));
    }

    /** The models of a case's own versions: of what it went through those that it did, of what may come those of its set. */
    public CaseModels ofCase(String rootInstance) {
        Map<String, String> definitions = new HashMap<>(
                releases.deploymentOf(rootInstance).map(releases::definitions).orElse(Map.of()));
        jdbc.sql("""
                        select distinct on (d.key_) d.key_ as process, d.id_ as definition
                        from act_hi_procinst i join act_re_procdef d on d.id_ = i.proc_def_id_
                        where i.root_proc_inst_id_ = ? order by d.key_, i.start_time_ desc
                        """)
                .param(rootInstance)
                .query((row, number) -> Map.entry(row.getString("process"), row.getString("definition")))
                .list()
                .forEach(went -> definitions.put(went.getKey(), went.getValue()));
        return process -> {
            String definition = definitions.get(process);
            return definition == null ? of(process) : ofDefinition(definition);
        };
    }

    /** The models of one case. */
    @FunctionalInterface
    public interface CaseModels {

        /**
         * The model of a process.
         *
         * @throws NoSuchElementException if neither its case nor what is in force now has it
         */
        FlowModel of(String process);
    }

    /** The model of one of the engine's definitions. */
    public FlowModel ofDefinition(String definition) {
        FlowModel known = read.get(definition);
        if (known == null) {
            known = read(definition);
            read.put(definition, known);
        }
        return known;
    }

    private FlowModel read(String definition) {
        byte[] xml;
        try (InputStream in = repository.getProcessModel(definition)) {
            xml = in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read(xml);
    }

    /** A model that the engine has not, such as a draft; one that may be deployed. */
    public static FlowModel read(byte[] xml) {
        BpmnModelInstance bpmn = PlainModel.read(xml);
        Map<String, List<String>> calls = new LinkedHashMap<>();
        for (CallActivity call : bpmn.getModelElementsByType(CallActivity.class)) {
            calls.computeIfAbsent(call.getCalledElement(), key -> new ArrayList<>())
                    .add(call.getId());
        }
        Set<String> elements = bpmn.getModelElementsByType(FlowElement.class).stream()
                .map(FlowElement::getId)
                .collect(Collectors.toUnmodifiableSet());
        Process process = bpmn.getModelElementsByType(Process.class).iterator().next();
        String name = process.getName() == null ? process.getId() : process.getName();
        return new FlowModel(
                process.getId(),
                name,
                new String(xml, StandardCharsets.UTF_8),
                Map.copyOf(calls),
                elements,
                names(bpmn));
    }

    private static Map<String, LocalisedText> names(BpmnModelInstance bpmn) {
        Map<String, LocalisedText> names = new HashMap<>();
        bpmn.getModelElementsByType(Process.class)
                .forEach(process -> names.put(process.getId(), named(process, process.getName())));
        bpmn.getModelElementsByType(FlowElement.class).stream()
                .filter(element -> element.getName() != null)
                .forEach(element -> names.put(element.getId(), named(element, element.getName())));
        return Map.copyOf(names);
    }

    private static LocalisedText named(BaseElement element, String name) {
        return element.getChildElementsByType(ExtensionElements.class).stream()
                .flatMap(extensions -> extensions.getChildElementsByType(CamundaProperties.class).stream())
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> StageProperties.NAME_EN.equals(property.getCamundaName()))
                .findFirst()
                .map(english -> new LocalisedText(name, english.getCamundaValue()))
                .orElse(new LocalisedText(name, name));
    }
}
