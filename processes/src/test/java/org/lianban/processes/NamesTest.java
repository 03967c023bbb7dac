package org.lianban.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The constants and the models say the same. */
class NamesTest {
    private static final Pattern VARIABLE = Pattern.compile(
            "\\$\\{([a-z]\\w*)(?: ==|})|camunda:(?:in|out) source=\"(\\w+)\"|Variable\\('(\\w+)'|(?:collection|elementVariable)=\"(\\w+)\"");
    private static final Pattern BEAN_METHOD = Pattern.compile("caseFlow\\.(\\w+)\\(execution\\)");

    record Named(Class<?> constants, ProcessModel model) {
        BpmnModelInstance read() {
            return Bpmn.readModelFromStream(new ByteArrayInputStream(model.bytes()));
        }

        String text() {
            return new String(model.bytes(), StandardCharsets.UTF_8);
        }

        @Override
        public String toString() {
            return model.key();
        }
    }

    static Stream<Named> processes() {
        List<Class<?>> classes = List.of(
                ApprovalCaseProcess.class,
                AcceptanceProcess.class,
                ItemExaminationProcess.class,
                JointApprovalProcess.class,
                SpecialProcedureProcess.class,
                ExtensionProcess.class,
                DecisionAndDeliveryProcess.class);
        return classes.stream().map(constants -> {
            String key = constant(constants, "KEY");
            return new Named(
                    constants,
                    ProcessModels.all().stream()
                            .filter(model -> model.key().equals(key))
                            .findFirst()
                            .orElseThrow());
        });
    }

    @ParameterizedTest
    @MethodSource("processes")
    void everyElementHasAConstantAndEveryConstantAnElement(Named process) {
        Set<String> constants = strings(process.constants());
        constants.remove(process.model().key());
        boolean keyIsAnElement =
                process.read().getModelElementById(process.model().key()) instanceof FlowNode;

        assertThat(keyIsAnElement).isFalse();
        assertThat(constants)
                .isEqualTo(process.read().getModelElementsByType(FlowNode.class).stream()
                        .map(FlowNode::getId)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void everyMessageHasAConstantAndEveryConstantAMessage(Named process) {
        assertThat(nested(process.constants(), "Messages"))
                .isEqualTo(process.read().getModelElementsByType(Message.class).stream()
                        .map(Message::getName)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void everyVariableThatTheModelNamesHasAConstant(Named process) {
        Set<String> used = new TreeSet<>();
        VARIABLE.matcher(process.text())
                .results()
                .forEach(match -> Stream.of(1, 2, 3, 4).map(match::group).forEach(name -> {
                    if (name != null) {
                        used.add(name);
                    }
                }));
        used.remove("procedure");

        assertThat(nested(process.constants(), "Variables")).containsAll(used);
    }

    @ParameterizedTest
    @MethodSource("processes")
    void everyNameIsThereInBothLanguages(Named process) {
        assertThat(process.read().getModelElementsByType(FlowElement.class))
                .filteredOn(element -> element.getName() != null)
                .isNotEmpty()
                .allSatisfy(element -> {
                    assertThat(element.getName()).matches(".*\\p{IsHan}.*");
                    assertThat(englishName(element)).as(element.getId()).hasSize(1);
                });
    }

    @ParameterizedTest
    @MethodSource("processes")
    void everyNamedStepCitesItsReason(Named process) {
        assertThat(process.read().getModelElementsByType(FlowNode.class))
                .filteredOn(node -> node.getName() != null)
                .allSatisfy(node ->
                        assertThat(node.getDocumentations()).as(node.getId()).hasSize(1));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void theModelIsExecutableVersionedAndNamedByItsKey(Named process) {
        Process definition = process.read().getModelElementById(process.model().key());

        assertThat(definition.isExecutable()).isTrue();
        assertThat(definition.getCamundaVersionTag()).isNotBlank();
        assertThat(definition.getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
        assertThat(process.model().resource()).isEqualTo(process.model().key() + ".bpmn");
    }

    @Test
    void theModelsCallEveryMethodOfTheBeanAndNoOther() {
        Set<String> called = processes()
                .flatMap(
                        process -> BEAN_METHOD.matcher(process.text()).results().map(match -> match.group(1)))
                .collect(Collectors.toSet());

        assertThat(called).isEqualTo(CaseFlowBean.METHODS);
    }

    private static Stream<String> englishName(FlowElement element) {
        return element.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(list -> list.getCamundaProperties().stream())
                .filter(property -> property.getCamundaName().equals(StageProperties.NAME_EN))
                .map(property -> property.getCamundaValue());
    }

    private static Set<String> nested(Class<?> constants, String name) {
        return Arrays.stream(constants.getDeclaredClasses())
                .filter(nested -> nested.getSimpleName().equals(name))
                .findFirst()
                .map(NamesTest::strings)
                .orElseGet(TreeSet::new);
    }

    private static Set<String> strings(Class<?> constants) {
        return Arrays.stream(constants.getFields())
                .filter(field -> field.getType() == String.class)
                .map(Field::getName)
                .map(name -> constant(constants, name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String constant(Class<?> constants, String name) {
        try {
            return (String) constants.getField(name).get(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
