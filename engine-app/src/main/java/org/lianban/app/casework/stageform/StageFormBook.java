package org.lianban.app.casework.stageform;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianban.app.casework.work.CaseAccess;
import org.lianban.app.casework.work.CommandDesk;
import org.lianban.app.casework.work.TaskTurn;
import org.lianban.app.organisation.Actor;
import org.lianban.app.tasks.TaskBook;
import org.lianban.app.tasks.WorkTask;
import org.lianban.app.web.Refusal;
import org.springframework.stereotype.Component;

/** What people read of the forms of a case's stages. */
@Component
class StageFormBook {

    private final CommandDesk desk;
    private final TaskTurn turn;
    private final TaskBook tasks;
    private final StageFormStore store;

    StageFormBook(CommandDesk desk, TaskTurn turn, TaskBook tasks, StageFormStore store) {
        this.desk = desk;
        this.turn = turn;
        this.tasks = tasks;
        this.store = store;
    }

    /**
     * The forms of a case.
     *
     * @throws Refusal if the reader may not see the case
     */
    List<StageFormView> of(Actor reader, UUID caseId) {
        Set<UUID> mine = desk.look(reader, caseId, work -> tasks.openOf(caseId).stream()
                .filter(task -> {
                    try {
                        turn.require(work, task);
                        return true;
                    } catch (Refusal notMine) {
                        return false;
                    }
                })
                .map(WorkTask::id)
                .collect(Collectors.toSet()));
        return store.ofCase(caseId, mine, !CaseAccess.handles(reader));
    }
}
