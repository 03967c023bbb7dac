package org.lianban.app.engine;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stage that the flow has reached: somebody works, or something is awaited, and a clock measures it.
 *
 * @param caseId the case, from the business key
 * @param branchId the branch, inside an item's examination
 * @param subjectId the special procedure, extension or consultation that the stage is about
 * @param process key of the process model
 * @param definition the engine's id of that model in its version
 * @param element id of the BPMN element
 * @param processInstance the engine's instance of that process, to which messages are sent
 * @param activity the engine's instance of the activity, by which the stage is known until it ends; its executions come and go, as
 *     when an event sub-process begins beside it
 * @param engineTask the engine's task, for a user task
 * @param declaration what the model says of the stage
 */
public record FlowStage(
        UUID caseId,
        @Nullable UUID branchId,
        @Nullable UUID subjectId,
        String process,
        String definition,
        String element,
        String processInstance,
        String activity,
        @Nullable String engineTask,
        StageDeclared declaration) {}
