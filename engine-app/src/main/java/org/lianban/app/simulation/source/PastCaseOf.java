package org.lianban.app.simulation.source;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.app.ledger.ClockHistory;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.simulation.course.CaseFacts;
import org.lianban.app.simulation.course.CaseMeasure;
import org.lianban.app.simulation.course.CaseMeasure.Kept;
import org.lianban.app.simulation.course.PastCase;
import org.lianban.app.simulation.course.PastPause;
import org.lianban.app.simulation.course.PastStage;
import org.lianban.monitoring.clock.Cap;
import org.lianban.monitoring.clock.ClockEvent;
import org.lianban.monitoring.clock.LimitUnit;
import org.lianban.monitoring.clock.Reading;
import org.lianban.monitoring.clock.TimeLimit;

/** Makes one past case of its rows. */
record PastCaseOf(
        PastRows.CaseOf row,
        List<PastRows.StageOf> stages,
        List<PastRows.BranchOf> branches,
        List<PastRows.PauseOf> pauses,
        List<ClockHistory> clocks,
        Set<String> known) {

    PastCase past() {
        return new PastCase(
                row.id().toString(),
                facts(),
                row.receivedAt(),
                row.closedAt(),
                stages.stream().map(this::stage).toList(),
                pauses.stream()
                        .map(one -> new PastPause(one.item(), one.ground(), one.from(), later(one.to(), one.from())))
                        .toList(),
                measure());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private CaseFacts facts() {
        return new CaseFacts(
                row.service(),
                row.joint(),
                stages.isEmpty() ? row.lead() : stages.get(0).department(),
                row.lead(),
                branches.stream()
                        .map(one -> new CaseFacts.Branch(one.item(), one.department(), one.dependsOn()))
                        .toList(),
                row.answers(),
                Map.of(),
                pauses.stream()
                        .map(one -> new CaseFacts.Pause(
                                one.item(), one.ground(), new Cap(one.capAmount(), LimitUnit.valueOf(one.capUnit()))))
                        .toList(),
                extension(),
                row.outcome().equals("WITHDRAWN") ? since(row.closedAt()) : null,
                limit(ClockKind.STATUTORY),
                limit(ClockKind.PROMISED));
    }

    private CaseFacts.@Nullable Extension extension() {
        Integer by = row.extendedBy();
        Instant at = row.extendedAt();
        return by == null || at == null
                ? null
                : new CaseFacts.Extension(since(at), new TimeLimit(by, LimitUnit.WORKING_DAY));
    }

    private long since(Instant moment) {
        return Duration.between(row.receivedAt(), moment).toMillis();
    }

    private @Nullable TimeLimit limit(ClockKind kind) {
        return clock(kind)
                .flatMap(clock -> clock.events().stream()
                        .filter(ClockEvent.Started.class::isInstance)
                        .map(started -> Optional.ofNullable(((ClockEvent.Started) started).limit()))
                        .findFirst())
                .flatMap(limit -> limit)
                .orElse(null);
    }

    private Optional<ClockHistory> clock(ClockKind kind) {
        return clocks.stream().filter(clock -> clock.kind() == kind).findFirst();
    }

    /** Tasks are done or taken away; what nobody had to do is done unless the case ended in the middle of it. */
    private PastStage stage(PastRows.StageOf stage) {
        boolean ended = row.outcome().equals("WITHDRAWN") || row.outcome().equals("LAPSED");
        boolean finished = stage.taskState() == null
                ? !(ended && stage.closedAt().equals(row.closedAt()))
                : stage.taskState().equals("DONE");
        return new PastStage(
                stage.element(),
                stage.item(),
                stage.department(),
                Objects.requireNonNullElse(stage.role(), ""),
                stage.openedAt(),
                stage.takenUpAt(),
                stage.closedAt(),
                finished);
    }

    private CaseMeasure measure() {
        Optional<Reading> law = clock(ClockKind.STATUTORY).map(clock -> clock.at(row.closedAt(), false));
        Optional<Reading> promise = clock(ClockKind.PROMISED).map(clock -> clock.at(row.closedAt(), false));
        Optional<ClockHistory> any = clocks.stream().findFirst();
        Optional<Reading> binding = promise.or(() -> law);
        return new CaseMeasure(
                row.service(),
                kept(law),
                kept(promise),
                any.map(clock -> (int) ChronoUnit.DAYS.between(
                                clock.calendar().dateOf(row.receivedAt()),
                                clock.calendar().dateOf(row.closedAt())))
                        .orElse(0),
                binding.map(reading -> (int) reading.counted()).orElse(-1),
                binding.map(reading -> (int) reading.totalUncounted()).orElse(0),
                (int) stages.stream()
                        .filter(stage -> known.contains(stage.element()))
                        .count());
    }

    private static Kept kept(Optional<Reading> reading) {
        return reading.map(one -> one.overdue() > 0 ? Kept.LATE : Kept.IN_TIME).orElse(Kept.NONE);
    }
}
