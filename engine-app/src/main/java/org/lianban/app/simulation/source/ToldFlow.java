package org.lianban.app.simulation.source;

import static java.util.stream.Collectors.averagingDouble;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.exchange.fact.FactType;
import org.lianban.processes.flow.FlowModel;
import org.lianban.processes.flow.FlowProcess;
import org.lianban.processes.flow.Link;
import org.lianban.processes.flow.Node;
import org.lianban.processes.stages.StageAuthority;
import org.lianban.processes.stages.StageClock;
import org.lianban.processes.stages.StageDeclaration;
import org.lianban.processes.stages.StageDepartment;
import org.lianban.processes.stages.StageRole;

/**
 * The flow of cases whose stages are of no model of lianban: one after another in the order that is told, or else in which they come on
 * average; what not every case goes through can be passed by. The clocks run as they mostly did.
 */
final class ToldFlow {

    private static final String KEY = "told";
    private static final String END = "#end";
    private static final String CLOCKS = "#clocks";

    private final List<String> order;
    private final Map<String, Long> times;
    private final long cases;
    private final int clocksBefore;
    private final @Nullable String decides;
    private final @Nullable String paused;

    /** @param told with each stage once */
    ToldFlow(List<ToldCase> told) {
        cases = told.size();
        times = told.stream().flatMap(one -> one.stages().stream()).collect(groupingBy(ToldStage::name, counting()));
        order = order(told);
        clocksBefore = (int) order.stream()
                .filter(stage -> mostly(told, stage, (one, at) -> at.openedAt().isBefore(one)))
                .count();
        decides = order.stream()
                .filter(stage -> mostly(told, stage, (one, at) -> !at.closedAt().isAfter(one), true))
                .reduce((first, second) -> second)
                .orElse(null);
        paused = paused(told);
    }

    private record Stay(Instant openedAt, Instant closedAt) {}

    private static List<String> order(List<ToldCase> told) {
        record Seen(String name, double at) {}
        Map<String, Double> average = told.stream()
                .flatMap(one -> IntStream.range(0, one.stages().size()).mapToObj(i -> {
                    ToldStage stage = one.stages().get(i);
                    return new Seen(stage.name(), stage.place() > 0 ? stage.place() : i + 1);
                }))
                .collect(groupingBy(Seen::name, averagingDouble(Seen::at)));
        return average.keySet().stream()
                .sorted(Comparator.comparing((String name) -> Objects.requireNonNull(average.get(name)))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static boolean mostly(List<ToldCase> told, String stage, BiPredicate<Instant, Stay> holds) {
        return mostly(told, stage, holds, false);
    }

    /** Whether it holds in more than half of the cases with that stage and a clock, of the clock's start or its stop. */
    private static boolean mostly(List<ToldCase> told, String stage, BiPredicate<Instant, Stay> holds, boolean stop) {
        int yes = 0;
        int all = 0;
        for (ToldCase one : told) {
            Optional<Instant> moment =
                    one.binding().map(clock -> stop ? clock.reading().asOf() : ToldCase.startOf(clock));
            Optional<ToldStage> stay = one.stages().stream()
                    .filter(each -> each.name().equals(stage))
                    .findFirst();
            if (moment.isPresent() && stay.isPresent()) {
                all++;
                yes += holds.test(
                                moment.get(),
                                new Stay(one.openedAt(stay.get()), stay.get().to()))
                        ? 1
                        : 0;
            }
        }
        return yes * 2 > all;
    }

    /** The stage at which most pauses began. */
    private static @Nullable String paused(List<ToldCase> told) {
        Map<String, Long> began = told.stream()
                .flatMap(
                        one -> one.facts(FactType.PAUSED)
                                .flatMap(pause -> one.stages().stream()
                                        .filter(stage -> !pause.at().isAfter(stage.to()))
                                        .findFirst()
                                        .stream()))
                .collect(groupingBy(ToldStage::name, counting()));
        return began.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    FlowModel model() {
        Map<String, Node> nodes = new HashMap<>();
        for (int i = 0; i < order.size(); i++) {
            String stage = order.get(i);
            Link after = new Link(stage + " done", entry(i + 1), null);
            nodes.put(stage, node(stage, Node.Kind.STAGE, List.of(after), into(i), declared(stage), null));
            if (isOptional(stage)) {
                nodes.put(choice(stage), node(choice(stage), Node.Kind.EXCLUSIVE, ways(i), 1, null, null));
            }
        }
        Link first = new Link("#clocks run", past(clocksBefore), null);
        nodes.put(CLOCKS, node(CLOCKS, Node.Kind.STEP, List.of(first), 1, null, "${caseFlow.openDecision(execution)}"));
        nodes.put(END, node(END, Node.Kind.END, List.of(), 1, null, null));
        return new FlowModel(KEY, Map.of(KEY, new FlowProcess(KEY, entry(0), nodes)));
    }

    private List<Link> ways(int i) {
        String stage = order.get(i);
        return List.of(new Link(taken(stage), stage, null), new Link(passed(stage), entry(i + 1), null));
    }

    /** Where one goes to come to the stage of that place, past the beginning of the clocks. */
    private String entry(int i) {
        return i == clocksBefore ? CLOCKS : past(i);
    }

    private String past(int i) {
        if (i >= order.size()) {
            return END;
        }
        return isOptional(order.get(i)) ? choice(order.get(i)) : order.get(i);
    }

    private int into(int i) {
        boolean alone = isOptional(order.get(i)) || i == 0 || i == clocksBefore || !isOptional(order.get(i - 1));
        return alone ? 1 : 2;
    }

    private boolean isOptional(String stage) {
        return times.getOrDefault(stage, 0L) < cases;
    }

    private static String choice(String stage) {
        return "#whether " + stage;
    }

    private static String taken(String stage) {
        return "#to " + stage;
    }

    private static String passed(String stage) {
        return "#past " + stage;
    }

    /** Which stages a case went through, as choices. */
    Map<String, String> choices(ToldCase one) {
        Map<String, String> choices = new HashMap<>();
        for (String stage : order) {
            if (isOptional(stage)) {
                boolean there =
                        one.stages().stream().anyMatch(each -> each.name().equals(stage));
                choices.put(choice(stage), there ? taken(stage) : passed(stage));
            }
        }
        return choices;
    }

    private StageDeclaration declared(String stage) {
        return new StageDeclaration(
                KEY,
                stage,
                stage,
                stage,
                StageClock.COUNTED,
                null,
                null,
                stage.equals(paused) ? StageDepartment.BRANCH : StageDepartment.LEAD,
                StageRole.APPROVER,
                stage.equals(decides) ? StageAuthority.DECIDE : null);
    }

    private static Node node(
            String id,
            Node.Kind kind,
            List<Link> out,
            int in,
            @Nullable StageDeclaration stage,
            @Nullable String expression) {
        return new Node(id, kind, id, out, in, null, stage, null, false, expression, Map.of(), List.of());
    }
}
