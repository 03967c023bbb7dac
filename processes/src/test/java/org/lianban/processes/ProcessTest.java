package org.lianban.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Steps of a process as a trace: something is done, then {@link #visited()} says which elements were entered, in order. Time stands still unless moved. */
abstract class ProcessTest {
    static final String CASE = "case-1";
    /** Monday, nine o'clock in China. */
    static final Instant START = Instant.parse("2026-03-02T01:00:00Z");

    final ProcessEngine engine = TestEngine.engine();
    final RuntimeService runtime = engine.getRuntimeService();
    final TaskService tasks = engine.getTaskService();
    final RecordedCaseFlow caseFlow = TestEngine.caseFlow();

    @BeforeEach
    void startAfresh() {
        caseFlow.reset(START);
        ClockUtil.setCurrentTime(Date.from(START));
        TestEngine.trace().take();
    }

    @AfterEach
    void leaveNothingBehind() {
        List<String> roots = runtime.createProcessInstanceQuery().rootProcessInstances().list().stream()
                .map(ProcessInstance::getId)
                .toList();
        roots.forEach(root -> runtime.deleteProcessInstance(root, "test over"));
        ClockUtil.reset();
    }

    static Date inDays(int days) {
        return Date.from(START.plus(Duration.ofDays(days)));
    }

    final String start(String process, Map<String, Object> variables) {
        return runtime.startProcessInstanceByKey(process, CASE, variables).getId();
    }

    /** Completes the only open task of this element. */
    final void complete(String element, Map<String, Object> variables) {
        tasks.complete(task(element).getId(), variables);
    }

    final void complete(String element) {
        complete(element, Map.of());
    }

    final Task task(String element) {
        return tasks.createTaskQuery().taskDefinitionKey(element).singleResult();
    }

    /** Hands a message to the receive task that waits for it, wherever it is, as the application does. */
    final void receive(String message, Map<String, Object> variables) {
        EventSubscription waiting =
                runtime.createEventSubscriptionQuery().eventName(message).singleResult();
        runtime.messageEventReceived(message, waiting.getExecutionId(), variables);
    }

    /** Starts an event sub-process of one instance; the payload stays local to it. */
    final void trigger(String message, String instance, Map<String, Object> payload) {
        runtime.createMessageCorrelation(message)
                .processInstanceId(instance)
                .setVariablesToTriggeredScope(payload)
                .correlate();
    }

    /** Moves the clock to so many days after the start and fires by hand what is due by then. */
    final void passDays(int days) {
        Instant now = START.plus(Duration.ofDays(days));
        caseFlow.moveTo(now);
        ClockUtil.setCurrentTime(Date.from(now));
        for (Job due :
                engine.getManagementService().createJobQuery().executable().list()) {
            engine.getManagementService().executeJob(due.getId());
        }
    }

    final List<String> visited() {
        return TestEngine.trace().take();
    }

    /** Ids of the elements with open tasks, each as often as it has tasks. */
    final List<String> open() {
        return tasks.createTaskQuery().list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    final Object variable(Task task, String name) {
        return runtime.getVariable(task.getExecutionId(), name);
    }

    final void assertNothingIsLeft() {
        assertThat(runtime.createExecutionQuery().count()).isZero();
        assertThat(tasks.createTaskQuery().count()).isZero();
        assertThat(engine.getManagementService().createJobQuery().count()).isZero();
        assertThat(runtime.createEventSubscriptionQuery().count()).isZero();
    }

    /** For the end of a test class: its tests together have walked every arrow of the process. */
    static void assertEveryFlowWasTaken(String process) {
        Set<String> flows = ProcessModels.all().stream()
                .filter(model -> model.key().equals(process))
                .flatMap(model -> Bpmn.readModelFromStream(new ByteArrayInputStream(model.bytes()))
                        .getModelElementsByType(SequenceFlow.class)
                        .stream())
                .map(SequenceFlow::getId)
                .collect(Collectors.toSet());
        assertThat(TestEngine.trace().flowsTaken(process))
                .as("run the whole class: only together its tests walk every arrow")
                .containsExactlyInAnyOrderElementsOf(flows);
    }
}
