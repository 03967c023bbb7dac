package org.lianban.app.demonstration.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lianban.app.demonstration.script.CaseScript;
import org.lianban.app.demonstration.script.Chance;
import org.lianban.app.demonstration.script.Twist;

/** A case that is not closed, with its script and everything that lies open in it. */
public record OpenCase(
        CaseSeen seen, CaseScript script, List<OpenTask> tasks, List<PauseSeen> pauses, List<AdviceSeen> advice) {

    public OpenCase {
        tasks = List.copyOf(tasks);
        pauses = List.copyOf(pauses);
        advice = List.copyOf(advice);
    }

    UUID id() {
        return seen.id();
    }

    Chance chance() {
        return script.chance();
    }

    boolean has(Twist twist) {
        return script.has(twist);
    }

    List<OpenTask> tasks(String element) {
        return tasks.stream().filter(task -> task.is(element)).toList();
    }

    Optional<OpenTask> task(String element) {
        return tasks.stream().filter(task -> task.is(element)).findFirst();
    }

    /** Whether this is the task that the twists of the examination are about. */
    boolean isChosen(OpenTask task) {
        return script.chosenItem().equals(task.itemCode());
    }

    boolean isHeldUp(OpenTask task) {
        return pauses.stream()
                        .anyMatch(pause -> pause.isPending() && pause.branchId().equals(task.branchId()))
                || advice.stream()
                        .anyMatch(one -> one.isPending() && one.branchId().equals(task.branchId()));
    }
}
