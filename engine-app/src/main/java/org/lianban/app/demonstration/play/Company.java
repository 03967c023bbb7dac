package org.lianban.app.demonstration.play;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.lianban.app.casework.work.CommandRequest;
import org.lianban.app.demonstration.people.Deed;
import org.lianban.app.demonstration.people.Desks;
import org.lianban.app.demonstration.people.Habit;
import org.lianban.app.demonstration.people.OpenCase;
import org.lianban.app.demonstration.people.Scene;
import org.lianban.app.web.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Everybody together: asks each for what is due and lets it happen within the hour, case by case in the same order. */
@Component
@Profile("demonstration")
class Company {

    private static final Logger LOG = LoggerFactory.getLogger(Company.class);
    private static final int SLOT_SECONDS = 600;
    private static final int SLOTS = 5;

    private final List<Habit> habits;
    private final Desks desks;
    private final TimeMachine machine;
    private final Lanes lanes;
    private final List<String> refusals = new CopyOnWriteArrayList<>();

    Company(List<Habit> habits, Desks desks, TimeMachine machine, Lanes lanes) {
        this.habits = List.copyOf(habits);
        this.desks = desks;
        this.machine = machine;
        this.lanes = lanes;
    }

    void act(Scene scene) {
        Map<Integer, List<List<Deed>>> slots = new TreeMap<>();
        scene.cases().stream()
                .sorted(Comparator.comparingInt(
                        (OpenCase open) -> open.script().chance().number()))
                .forEach(open -> {
                    List<Deed> deeds = deeds(open, scene);
                    if (!deeds.isEmpty()) {
                        int slot = open.script().chance().between("slot-" + scene.round(), 0, SLOTS - 1);
                        slots.computeIfAbsent(slot, absent -> new ArrayList<>()).add(deeds);
                    }
                });
        slots.forEach((slot, cases) -> {
            Instant moment = scene.now().plusSeconds((long) slot * SLOT_SECONDS);
            machine.advanceTo(moment);
            lanes.run(cases.stream()
                    .map(deeds -> (Runnable) () -> deeds.forEach(this::perform))
                    .toList());
        });
    }

    List<String> refusals() {
        return List.copyOf(refusals);
    }

    private List<Deed> deeds(OpenCase open, Scene scene) {
        List<Deed> due = new ArrayList<>();
        for (Habit habit : habits) {
            List<Deed> more = habit.due(open, scene);
            if (more.stream().anyMatch(deed -> deed.what().equals("withdraw"))) {
                return more;
            }
            due.addAll(more);
        }
        return due;
    }

    /** Somebody may be refused, as in life; the play goes on, and the log says so. */
    private void perform(Deed deed) {
        try {
            deed.act().accept(new CommandRequest(desks.actor(deed.login()), "demonstration", null, null, deed.what()));
        } catch (Refusal refusal) {
            String what = "%s may not %s case %s: %s"
                    .formatted(
                            deed.login(),
                            deed.what(),
                            deed.caseId(),
                            refusal.text().en());
            refusals.add(what);
            LOG.warn(what);
        }
    }
}
