package org.lianban.app.migration;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianban.app.engine.migration.FlowPlan;
import org.lianban.app.web.LocalisedText;

/**
 * What a case has, as far as a migration may not change it.
 *
 * @param record the whole row of the case, with the head of its ledger
 * @param clocks all its clocks, with their readings and due dates
 * @param requests its branches, special procedures, extensions, consultations and correction notice
 * @param stages what is open, each with its clock
 * @param tasks what is to be done
 * @param timers what the law will do by itself, and when
 */
record Footprint(
        String record, String clocks, String requests, Set<Place> stages, Set<Place> tasks, List<Timer> timers) {

    /**
     * Where a stage or task is.
     *
     * @param rest everything else about it
     */
    record Place(String process, String element, String rest) {}

    record Timer(String process, String element, Instant dueAt) {}

    /** What of the case another footprint does not have; empty if nothing is lost. Timers that the target has besides are no loss. */
    Optional<LocalisedText> lostIn(Footprint after, FlowPlan plan) {
        if (!record.equals(after.record)) {
            return lost("办件记录或账本", "the record of the case or its ledger");
        }
        if (!clocks.equals(after.clocks)) {
            return lost("计时", "its clocks");
        }
        if (!requests.equals(after.requests)) {
            return lost("分支、特别程序、延长或者征求意见", "its branches, procedures, extensions or consultations");
        }
        if (!moved(stages, plan).equals(after.stages)) {
            return lost("开启的环节", "its open stages");
        }
        if (!moved(tasks, plan).equals(after.tasks)) {
            return lost("待办任务", "its tasks");
        }
        Set<Timer> kept = new HashSet<>(after.timers);
        boolean timersKept = after.timers.size() >= timers.size()
                && timers.stream().allMatch(timer -> kept.contains(moved(timer, plan)));
        return timersKept ? Optional.empty() : lost("计时器的到期时间", "the dates of its timers");
    }

    private static Set<Place> moved(Set<Place> places, FlowPlan plan) {
        return places.stream()
                .map(place -> new Place(place.process, moved(plan, place.process, place.element), place.rest))
                .collect(Collectors.toSet());
    }

    private static Timer moved(Timer timer, FlowPlan plan) {
        return new Timer(timer.process, moved(plan, timer.process, timer.element), timer.dueAt);
    }

    private static String moved(FlowPlan plan, String process, String element) {
        return plan.moved(process, element).orElse("");
    }

    private static Optional<LocalisedText> lost(String zh, String en) {
        return Optional.of(new LocalisedText(
                "迁移会改变%s，因此不迁移。".formatted(zh), "It would change %s, and is left out.".formatted(en)));
    }
}
