package org.lianban.app.simulation.run;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.app.simulation.course.CaseFacts;
import org.lianban.app.simulation.fit.Fitted;
import org.lianban.app.simulation.fit.Samples;
import org.lianban.app.simulation.run.StageRun.Break;
import org.lianban.processes.stages.StageDeclaration;
import org.lianban.processes.stages.StageRole;

/** The special procedures of a simulated case, each held once, in the first examination of its item. */
final class CasePauses {

    private static final double MILLIONTHS = 1_000_000;

    private final CaseFacts facts;
    private final Fitted fitted;
    private final Draws draws;
    private final SimulatedClocks clocks;
    private final Agenda agenda;
    private final Set<Integer> held = new HashSet<>();

    CasePauses(CaseFacts facts, Fitted fitted, Draws draws, SimulatedClocks clocks, Agenda agenda) {
        this.facts = facts;
        this.fitted = fitted;
        this.draws = draws;
        this.clocks = clocks;
        this.agenda = agenda;
    }

    /**
     * Those that fall into a stage, in the order in which they begin.
     *
     * @param work office time of the stage in milliseconds
     */
    Deque<Break> in(StageDeclaration declared, @Nullable String item, long work) {
        List<Break> found = new ArrayList<>();
        if (item != null && declared.role() == StageRole.APPROVER) {
            for (int i = 0; i < facts.pauses().size(); i++) {
                CaseFacts.Pause pause = facts.pauses().get(i);
                if (pause.item().equals(item) && held.add(i)) {
                    found.add(pause(pause, item + "#" + i, work));
                }
            }
        }
        found.sort(Comparator.comparingLong(Break::after));
        return new ArrayDeque<>(found);
    }

    private Break pause(CaseFacts.Pause pause, String id, long work) {
        Samples lengths = fitted.pauses().of(pause.ground(), pause.item(), "");
        Samples places = fitted.pausedAt().of(pause.ground(), pause.item(), "");
        long lasts = lengths == null ? 0 : lengths.at(draws.share("pause " + id));
        long place = places == null ? 0 : places.at(draws.share("paused at " + id));
        return new Break(
                (long) (work * (place / MILLIONTHS)),
                lasts,
                () -> clocks.suspend(agenda.now(), id, pause.ground(), pause.cap()),
                () -> clocks.resume(agenda.now(), id));
    }
}
