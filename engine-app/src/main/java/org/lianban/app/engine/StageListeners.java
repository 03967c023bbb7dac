package org.lianban.app.engine;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The listeners of one stage: thin, they read what the execution knows and tell the {@link StageObserver}. */
final class StageListeners {

    private static final String BRANCH = "branchId";
    private static final List<String> SUBJECTS = List.of("procedureId", "extensionId", "consultationId");

    private final String process;
    private final String element;
    private final StageDeclared declaration;
    private final ObjectProvider<StageObserver> observer;

    StageListeners(String process, String element, StageDeclared declaration, ObjectProvider<StageObserver> observer) {
        this.process = process;
        this.element = element;
        this.declaration = declaration;
        this.observer = observer;
    }

    /** A user task is open once the engine has made its task. */
    TaskListener onTaskCreated() {
        return (DelegateTask task) -> observer.getObject().opened(stage(task.getExecution(), task.getId()));
    }

    ExecutionListener onWaitStarted() {
        return execution -> observer.getObject().opened(stage(execution, null));
    }

    ExecutionListener onEnd() {
        return execution ->
                observer.getObject().closed(execution.getActivityInstanceId(), element, execution.isCanceled());
    }

    private FlowStage stage(DelegateExecution execution, @Nullable String task) {
        UUID subject = SUBJECTS.stream()
                .filter(execution::hasVariable)
                .findFirst()
                .map(variable -> id(execution, variable))
                .orElse(null);
        return new FlowStage(
                UUID.fromString(execution.getProcessBusinessKey()),
                execution.hasVariable(BRANCH) ? id(execution, BRANCH) : null,
                subject,
                process,
                execution.getProcessDefinitionId(),
                element,
                execution.getProcessInstanceId(),
                execution.getActivityInstanceId(),
                task,
                declaration);
    }

    private static UUID id(DelegateExecution execution, String variable) {
        return UUID.fromString((String) execution.getVariable(variable));
    }
}
