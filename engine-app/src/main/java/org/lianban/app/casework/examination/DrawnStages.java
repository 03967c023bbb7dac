package org.lianban.app.casework.examination;

import java.util.Map;
import java.util.UUID;
import org.lianban.app.casework.work.CommandDesk;
import org.lianban.app.casework.work.CommandReceipt;
import org.lianban.app.casework.work.CommandRequest;
import org.lianban.app.casework.work.Law;
import org.lianban.app.casework.work.TaskTurn;
import org.lianban.app.engine.FlowEngine;
import org.lianban.app.tasks.WorkTask;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.processes.CommandedStages;
import org.springframework.stereotype.Service;

/** Stages that a designer drew and of which the program knows nothing special: they are done, and it is said what was done. */
@Service
public class DrawnStages {

    private final CommandDesk desk;
    private final TaskTurn turn;
    private final FlowEngine engine;

    DrawnStages(CommandDesk desk, TaskTurn turn, FlowEngine engine) {
        this.desk = desk;
        this.turn = turn;
        this.engine = engine;
    }

    public CommandReceipt complete(CommandRequest request, UUID taskId, CompletionForm form) {
        return desk.runOnTask(request.with(form), taskId, (work, task) -> {
            requireDrawn(task);
            turn.require(work, task);
            work.note(
                    "STAGE_COMPLETED",
                    Law.COURSE,
                    request.told(Map.of("element", task.element(), "text", form.text())));
            engine.complete(task.engineTask(), Map.of());
            return new LocalisedText("环节已完成", "The stage is completed");
        });
    }

    private static void requireDrawn(WorkTask task) {
        if (CommandedStages.has(task.element())) {
            throw Refusal.invalid(
                    new LocalisedText("这项任务有自己的操作。", "This task has commands of its own; this one does not end it."));
        }
    }
}
