package org.lianban.app.simulation.source;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.app.exchange.CaseClock;
import org.lianban.app.simulation.course.CaseFacts;
import org.lianban.app.simulation.course.CaseMeasure;
import org.lianban.app.simulation.course.CaseMeasure.Kept;
import org.lianban.app.simulation.course.PastCase;
import org.lianban.app.simulation.course.PastPause;
import org.lianban.app.simulation.course.PastStage;
import org.lianban.monitoring.clock.Cap;
import org.lianban.monitoring.clock.LimitUnit;
import org.lianban.monitoring.clock.Reading;
import org.lianban.monitoring.clock.TimeLimit;
import org.lianban.monitoring.exchange.fact.DeliveredClock.Kind;
import org.lianban.monitoring.exchange.fact.DeliveredFact;
import org.lianban.monitoring.exchange.fact.FactType;
import org.lianban.processes.stages.StageDeclaration;
import org.lianban.processes.stages.StageDepartment;

/**
 * Makes one past case of what another system told of it. All is the work of the department whose case it is: the flow is simulated as that
 * of one item.
 */
record ImportedCaseOf(ToldCase told, Map<String, StageDeclaration> declared, Map<String, String> choices) {

    private static final int MINUTES_A_DAY = 480;

    PastCase past() {
        List<PastPause> pauses = pauses();
        return new PastCase(
                told.delivered().id().toString(),
                facts(pauses),
                told.receivedAt(),
                told.closedAt(),
                told.stages().stream().map(this::stage).toList(),
                pauses,
                measure());
    }

    private String item() {
        return Optional.ofNullable(told.delivered().item()).orElseGet(this::service);
    }

    private String service() {
        return Objects.requireNonNullElse(
                told.delivered().service(), told.delivered().system());
    }

    private CaseFacts facts(List<PastPause> pauses) {
        String department = told.delivered().department();
        return new CaseFacts(
                service(),
                false,
                department,
                department,
                List.of(new CaseFacts.Branch(item(), department, Set.of())),
                Map.of(),
                choices,
                pauses.stream()
                        .map(one -> new CaseFacts.Pause(one.item(), one.ground(), cap(one)))
                        .toList(),
                told.facts(FactType.EXTENDED)
                        .findFirst()
                        .flatMap(this::extension)
                        .orElse(null),
                isWithdrawn() ? since(told.closedAt()) : null,
                limit(Kind.STATUTORY),
                limit(Kind.PROMISED));
    }

    private boolean isWithdrawn() {
        return told.facts(FactType.CLOSED)
                .anyMatch(closed -> closed.value("outcome").orElse("").equals("WITHDRAWN"));
    }

    private Optional<CaseFacts.Extension> extension(DeliveredFact fact) {
        return fact.limit("by").map(by -> new CaseFacts.Extension(since(fact.at()), by));
    }

    private long since(Instant moment) {
        return Math.max(0, Duration.between(told.receivedAt(), moment).toMillis());
    }

    private @Nullable TimeLimit limit(Kind kind) {
        return told.clock(kind)
                .flatMap(clock -> Optional.ofNullable(ToldCase.started(clock)))
                .flatMap(started -> Optional.ofNullable(started.limit()))
                .orElse(null);
    }

    private List<PastPause> pauses() {
        return told.facts(FactType.PAUSED)
                .map(paused -> new PastPause(item(), paused.value("ground").orElse(""), paused.at(), resumedAt(paused)))
                .toList();
    }

    private Instant resumedAt(DeliveredFact paused) {
        return told.facts(FactType.RESUMED)
                .filter(resumed -> resumed.value("pause").equals(paused.value("pause")))
                .map(DeliveredFact::at)
                .filter(at -> !at.isBefore(paused.at()))
                .findFirst()
                .orElse(told.closedAt().isBefore(paused.at()) ? paused.at() : told.closedAt());
    }

    private @Nullable Cap cap(PastPause pause) {
        return told.facts(FactType.PAUSED)
                .filter(paused -> paused.at().equals(pause.from()))
                .findFirst()
                .map(ImportedCaseOf::cap)
                .orElse(null);
    }

    private static @Nullable Cap cap(DeliveredFact paused) {
        OptionalInt amount = paused.number("cap");
        return amount.isEmpty() ? null : new Cap(amount.getAsInt(), paused.unit());
    }

    private PastStage stage(ToldStage stage) {
        StageDeclaration declares = Objects.requireNonNull(declared.get(stage.name()), stage.name());
        boolean ofItem = declares.department() == StageDepartment.BRANCH;
        Instant opened = told.openedAt(stage);
        return new PastStage(
                stage.name(),
                ofItem ? item() : null,
                told.delivered().department(),
                declares.role() == null ? "" : declares.role().name(),
                opened,
                stage.begins() ? stage.from() : null,
                told.closedAt(stage),
                true);
    }

    private CaseMeasure measure() {
        Optional<Reading> binding = told.binding().map(CaseClock::reading);
        return new CaseMeasure(
                service(),
                kept(Kind.STATUTORY),
                kept(Kind.PROMISED),
                (int) ChronoUnit.DAYS.between(
                        told.delivered().calendar().dateOf(told.receivedAt()),
                        told.delivered().calendar().dateOf(told.closedAt())),
                binding.map(reading -> days(reading, reading.counted())).orElse(-1),
                binding.map(reading -> days(reading, reading.totalUncounted())).orElse(0),
                told.stages().size());
    }

    private static int days(Reading reading, long amount) {
        TimeLimit limit = reading.limit();
        return (int) (limit != null && limit.unit() == LimitUnit.WORKING_MINUTE ? amount / MINUTES_A_DAY : amount);
    }

    private Kept kept(Kind kind) {
        return told.clock(kind)
                .map(CaseClock::reading)
                .filter(reading -> reading.limit() != null)
                .map(reading -> reading.overdue() > 0 ? Kept.LATE : Kept.IN_TIME)
                .orElse(Kept.NONE);
    }
}
