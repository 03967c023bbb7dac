package org.lianban.processes.time;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lianban.processes.surroundings.Days;
import org.lianban.processes.surroundings.Service;
import org.lianban.processes.surroundings.Service.PlannedStage;
import org.lianban.processes.surroundings.Surroundings;
import org.lianban.processes.tables.LimitTables;
import org.lianban.processes.tables.LimitTables.Largest;

/**
 * What catalogue and rule tables say together. Situations are not told apart: of a stage and of a case the largest limit of any situation holds, so a row that
 * shortens both for one situation is to be tested as a rule.
 */
final class Limits {
    /** Steps of the catalogue that are no part of an examination: the decision is a stage of its own, the certificate comes after it. */
    private static final Set<String> AFTER_EXAMINATION = Set.of("decision", "certification");

    private final LimitTables tables;
    private final boolean known;
    private final Map<String, Map<String, StageLimit>> stages = new HashMap<>();

    Limits(Surroundings surroundings) {
        known = surroundings.table("stage_limits").isPresent();
        tables = LimitTables.of(
                surroundings.tables().stream().filter(Limits::givesLimits).toList());
    }

    /** Most tables do not, and reading them takes time. */
    private static boolean givesLimits(byte[] dmn) {
        String text = new String(dmn, StandardCharsets.UTF_8);
        return text.contains("limitAmount") || text.contains("statutoryAmount");
    }

    /** Whether there is a table of the limits of stages at all. */
    boolean known() {
        return known;
    }

    /** Whether some row answers the key, for a service of which nothing else is known. */
    boolean answers(String key) {
        return tables.largest(key, "").isPresent();
    }

    /**
     * The limit of a stage: what the table gives; where it leaves that to the catalogue, or gives no more than an internal limit and the department has
     * planned the step, the plan.
     */
    StageLimit stage(String key, Service service) {
        return stages.computeIfAbsent(service.code(), any -> new HashMap<>())
                .computeIfAbsent(key, any -> find(key, service));
    }

    private StageLimit find(String key, Service service) {
        Optional<Largest> table = tables.largest(key, service.code());
        Optional<StageLimit> planned = planned(key, service);
        boolean leaves = table.map(Largest::catalogue).orElse(true);
        boolean internal = table.map(Largest::internal).orElse(false);
        StageLimit given = new StageLimit(table.map(Largest::amount).orElse(0), Days.Unit.WORKING_DAY, internal);
        if (planned.isEmpty()) {
            return given;
        }
        if (!leaves) {
            return internal ? planned.get() : given;
        }
        return longer(given, planned.get());
    }

    /** What the law allows; where the tables and the catalogue both say something, the shorter. */
    Optional<Days> statutory(Service service) {
        return Optional.ofNullable(service.statutory())
                .or(() -> amount(tables.statutory(handling(service), service.code())));
    }

    /** What was promised. */
    Optional<Days> promised(Service service) {
        return Optional.ofNullable(service.promised())
                .or(() -> amount(tables.promised(handling(service), service.code())));
    }

    private static Optional<StageLimit> planned(String key, Service service) {
        List<Days> steps = service.stages().stream()
                .filter(step -> key.equals("examination")
                        ? !AFTER_EXAMINATION.contains(step.key())
                        : step.key().equals(key))
                .map(PlannedStage::limit)
                .toList();
        if (!steps.isEmpty()) {
            return Optional.of(sum(steps));
        }
        return key.equals("examination")
                ? Optional.ofNullable(service.promised() == null ? service.statutory() : service.promised())
                        .map(days -> sum(List.of(days)))
                : Optional.empty();
    }

    private static StageLimit sum(Collection<Days> steps) {
        int days = steps.stream().mapToInt(Days::amount).sum();
        boolean calendar = steps.stream().allMatch(step -> step.unit() == Days.Unit.CALENDAR_DAY);
        return new StageLimit(days, calendar ? Days.Unit.CALENDAR_DAY : Days.Unit.WORKING_DAY, false);
    }

    private static StageLimit longer(StageLimit one, StageLimit other) {
        return List.of(other, one).stream()
                .max(Comparator.comparingInt(StageLimit::days))
                .orElseThrow();
    }

    private static String handling(Service service) {
        return service.joint() ? "JOINT" : "SINGLE";
    }

    private static Optional<Days> amount(Optional<Largest> largest) {
        return largest.filter(found -> found.amount() > 0).map(found -> Days.working(found.amount()));
    }
}
