package org.lianban.app.casework.work;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lianban.app.tasks.NewTask;

/** The stages of a case that have not ended, and what a command opened and closed of them. */
public final class OpenStages {

    private final Supplier<List<OpenStage>> stored;
    private final List<NewStage> opened = new ArrayList<>();
    private final List<NewTask> tasks = new ArrayList<>();
    private final Set<UUID> completed = new HashSet<>();
    private final Set<UUID> cancelled = new HashSet<>();
    private final Set<UUID> undone = new HashSet<>();
    private @Nullable List<OpenStage> open;

    OpenStages(Supplier<List<OpenStage>> stored) {
        this.stored = stored;
    }

    public void open(NewStage stage) {
        opened.add(stage);
        open().add(new OpenStage(
                stage.id(), stage.flow().activity(), stage.flow().element(), stage.branchId(), stage.clock(), false));
    }

    public void put(NewTask task) {
        tasks.add(task);
    }

    /** Ends the stage of this activity; empty if it declared nothing and so was never opened. */
    public Optional<OpenStage> close(String activity, String element, boolean wasCancelled) {
        Optional<OpenStage> found = open().stream()
                .filter(stage ->
                        stage.activity().equals(activity) && stage.element().equals(element))
                .findFirst();
        found.ifPresent(stage -> {
            open().remove(stage);
            if (!undone.contains(stage.id())) {
                (wasCancelled ? cancelled : completed).add(stage.id());
            }
        });
        return found;
    }

    /** Whether a stage cannot end before somebody has filled its form in. */
    public boolean awaitsForm(UUID stage) {
        return open().stream().anyMatch(one -> one.id().equals(stage) && one.awaitsForm());
    }

    /** The flow will leave this stage although its task was not done: what it asked for was taken back. */
    public void endUndone(UUID stage) {
        undone.add(stage);
    }

    public boolean endsUndone(UUID stage) {
        return undone.contains(stage);
    }

    List<NewStage> opened() {
        return opened;
    }

    List<NewTask> tasks() {
        return tasks;
    }

    Set<UUID> completed() {
        return completed;
    }

    Set<UUID> cancelled() {
        return cancelled;
    }

    Set<UUID> undone() {
        return undone;
    }

    private List<OpenStage> open() {
        if (open == null) {
            open = new ArrayList<>(stored.get());
        }
        return open;
    }
}
