package org.lianban.app.simulation.run;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.app.simulation.course.CaseFacts;
import org.lianban.app.simulation.course.CaseMeasure;
import org.lianban.app.simulation.fit.Post;
import org.lianban.app.simulation.fit.Samples;
import org.lianban.app.simulation.fit.Times;
import org.lianban.app.simulation.fit.Waiting;
import org.lianban.app.simulation.run.StageRun.Break;
import org.lianban.app.simulation.walk.Scope;
import org.lianban.app.simulation.walk.Surroundings;
import org.lianban.app.simulation.walk.Token;
import org.lianban.app.simulation.walk.Walk;
import org.lianban.monitoring.clock.LimitUnit;
import org.lianban.monitoring.clock.TimeLimit;
import org.lianban.processes.flow.Boundary;
import org.lianban.processes.flow.Link;
import org.lianban.processes.flow.Node;
import org.lianban.processes.stages.StageAuthority;
import org.lianban.processes.stages.StageDeclaration;
import org.lianban.processes.stages.StageDepartment;
import org.lianban.processes.stages.StageRole;

/** One simulated case, from its arrival to its end. */
final class CaseRun implements Surroundings {

    private static final double MILLIONTHS = 1_000_000;

    private final Floor floor;
    private final Arrival arrival;
    private final CaseFacts facts;
    private final Draws draws;
    private final SimulatedClocks clocks;
    private final Walk walk;
    private final Map<Token, StageRun> working = new HashMap<>();
    private final Set<Integer> held = new HashSet<>();
    private final Set<String> doneItems = new HashSet<>();
    private final List<Token> waitingForOthers = new ArrayList<>();
    private boolean deemed;
    private boolean withdrawn;
    private int stages;
    private @Nullable CaseMeasure measure;

    CaseRun(Floor floor, Arrival arrival) {
        this.floor = floor;
        this.arrival = arrival;
        this.facts = arrival.facts();
        this.draws = floor.draws().of(arrival.key());
        this.clocks =
                new SimulatedClocks(floor.calendar(), facts, floor.scenario().terms());
        this.walk = new Walk(floor.scenario().model(), this, Map.of("joint", String.valueOf(facts.joint())));
    }

    void begin() {
        Long leaves = facts.withdrawnAfter();
        if (leaves != null) {
            floor.agenda().at(arrival.at() + leaves, this::withdraw);
        }
        CaseFacts.Extension grown = facts.extension();
        if (grown != null) {
            floor.agenda().at(arrival.at() + grown.after(), () -> clocks.extend(now(), grown.by()));
        }
        walk.begin();
    }

    private void withdraw() {
        if (measure == null) {
            withdrawn = true;
            walk.abandon();
            List.copyOf(working.values()).forEach(StageRun::cancel);
        }
    }

    /** Empty until it has ended; empty for ever if it was withdrawn. */
    Optional<CaseMeasure> measure() {
        return Optional.ofNullable(measure);
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    @Override
    public void reached(Token token, Node stage) {
        StageDeclaration declared = Objects.requireNonNull(stage.stage(), "a stage declares itself");
        stages++;
        int visit = token.visit();
        if (Waiting.isForOthers(stage)) {
            awaitOthers(token);
            return;
        }
        boolean expires = arrangeTimers(token, stage, declared, visit);
        if (expires) {
            return;
        }
        StageRole role = declared.role();
        if (role == null) {
            long lasts = draw(floor.fitted().waits(), token, stage, department(declared, token.scope()), "wait");
            floor.agenda().at(now() + lasts, () -> left(token, visit, declared));
        } else {
            work(token, stage, declared, role);
        }
    }

    private void work(Token token, Node stage, StageDeclaration declared, StageRole role) {
        int visit = token.visit();
        String department = department(declared, token.scope());
        long work = draw(floor.fitted().hands(), token, stage, department, "hands");
        StageRun run = new StageRun(
                floor.agenda(),
                floor.office(),
                floor.desk(new Post(department, role.name())),
                work,
                breaks(token, declared, work),
                () -> left(token, visit, declared));
        working.put(token, run);
        run.open(draw(floor.fitted().latency(), token, stage, department, "latency"));
    }

    private void left(Token token, int visit, StageDeclaration declared) {
        if (isThere(token, visit)) {
            working.remove(token);
            if (declared.authority() == StageAuthority.DECIDE) {
                clocks.stop(now());
            }
            go(() -> walk.leave(token));
        }
    }

    private void go(Runnable move) {
        move.run();
        cancelDead();
        release();
    }

    private void cancelDead() {
        List.copyOf(working.keySet()).stream()
                .filter(token -> !token.isAlive())
                .forEach(token -> Objects.requireNonNull(working.remove(token)).cancel());
    }

    /** True if in this case it is one of them that ends the stage, and nobody works on it. */
    private boolean arrangeTimers(Token token, Node stage, StageDeclaration declared, int visit) {
        boolean fires = false;
        for (Boundary event : stage.boundaries()) {
            Long due = event.timer() ? due(declared, token.scope()) : null;
            if (due != null) {
                floor.agenda().at(due, () -> expire(token, visit, event));
                fires = fires || CaseFacts.FIRED.equals(facts.choices().get(event.id()));
            }
        }
        return fires;
    }

    private void expire(Token token, int visit, Boundary event) {
        if (isThere(token, visit)) {
            StageRun run = event.interrupting() ? working.remove(token) : null;
            if (run != null) {
                run.cancel();
            }
            go(() -> walk.expire(token, event));
        }
    }

    /** The end of the last day in time. */
    private @Nullable Long due(StageDeclaration declared, Scope scope) {
        String key = declared.limit();
        TimeLimit limit = key == null ? null : floor.scenario().terms().stage(key, facts, item(declared, scope));
        if (limit == null || limit.unit() == LimitUnit.WORKING_MINUTE) {
            return null;
        }
        LocalDate today = floor.calendar().dateOf(Instant.ofEpochMilli(now()));
        LocalDate last = limit.unit() == LimitUnit.WORKING_DAY
                ? floor.calendar().plusWorkingDays(today, limit.amount())
                : floor.calendar().firstWorkingDayOnOrAfter(today.plusDays(limit.amount()));
        return floor.calendar().startOf(last.plusDays(1)).toEpochMilli();
    }

    private static boolean isThere(Token token, int visit) {
        return token.isAlive() && token.visit() == visit;
    }

    private Deque<Break> breaks(Token token, StageDeclaration declared, long work) {
        String item = item(declared, token.scope());
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
        Samples lengths = floor.fitted().pauses().of(pause.ground(), pause.item(), "");
        Samples places = floor.fitted().pausedAt().of(pause.ground(), pause.item(), "");
        long lasts = lengths == null ? 0 : lengths.at(draws.share("pause " + id));
        long place = places == null ? 0 : places.at(draws.share("paused at " + id));
        return new Break(
                (long) (work * (place / MILLIONTHS)),
                lasts,
                () -> clocks.suspend(now(), id, pause.ground(), pause.cap()),
                () -> clocks.resume(now(), id));
    }

    private long draw(Times times, Token token, Node stage, String department, String what) {
        String item = item(Objects.requireNonNull(stage.stage(), "a stage declares itself"), token.scope());
        Samples seen = times.of(stage.id(), item, department);
        return seen == null
                ? 0
                : seen.at(draws.share(what + " " + item + " " + stage.id() + " "
                        + token.scope().visits(stage.id())));
    }

    private String department(StageDeclaration declared, Scope scope) {
        return switch (declared.department()) {
            case SERVICE_CENTRE -> facts.centre();
            case LEAD, GOVERNMENT, CONSULTED -> facts.lead();
            case BRANCH ->
                branch(item(declared, scope)).map(CaseFacts.Branch::department).orElse(facts.lead());
        };
    }

    /** What a stage examines; of a case of one item that item, wherever a department of a branch works on it. */
    private @Nullable String item(StageDeclaration declared, Scope scope) {
        boolean only = declared.department() == StageDepartment.BRANCH
                && facts.branches().size() == 1;
        return scope.item() == null && only ? facts.branches().get(0).item() : scope.item();
    }

    private Optional<CaseFacts.Branch> branch(@Nullable String item) {
        return facts.branches().stream().filter(one -> one.item().equals(item)).findFirst();
    }

    private void awaitOthers(Token token) {
        if (isReady(token.scope().item())) {
            walk.leave(token);
        } else {
            waitingForOthers.add(token);
        }
    }

    private boolean isReady(@Nullable String item) {
        return branch(item)
                .map(one -> one.dependsOn().stream()
                        .filter(needed -> branch(needed).isPresent())
                        .allMatch(doneItems::contains))
                .orElse(true);
    }

    private void release() {
        for (Token token : List.copyOf(waitingForOthers)) {
            if (!token.isAlive()) {
                waitingForOthers.remove(token);
            } else if (isReady(token.scope().item())) {
                waitingForOthers.remove(token);
                go(() -> walk.leave(token));
                return;
            }
        }
    }

    @Override
    public void ended(Scope scope) {
        String item = scope.item();
        if (item != null && scope.isWholeItem()) {
            doneItems.add(item);
        }
        if (scope.process().key().equals(floor.scenario().model().root())) {
            measure = clocks.measure(facts.service(), arrival.at(), now(), stages);
        }
    }

    @Override
    public Link choose(Token token, Node gateway, List<Link> open) {
        String known = facts.choices().get(gateway.id());
        boolean first = token.scope().visits(gateway.id()) <= 1;
        return open.stream()
                .filter(link -> first && link.id().equals(known))
                .findFirst()
                .orElseGet(() -> drawn(token, gateway, open));
    }

    private Link drawn(Token token, Node gateway, List<Link> open) {
        if (!floor.fitted().ways().knows(gateway.id(), open)) {
            floor.guessed().add(gateway.id());
        }
        String what = "way " + token.scope().item() + " " + gateway.id() + " "
                + token.scope().visits(gateway.id());
        return floor.fitted().ways().choose(facts.service(), gateway.id(), open, draws.share(what));
    }

    @Override
    public List<Link> chooseSome(Token token, Node gateway, List<Link> open) {
        floor.guessed().add(gateway.id());
        return open;
    }

    @Override
    public @Nullable Boolean holds(Token token, String condition) {
        return condition.contains("caseFlow.mustWait(") ? !isReady(token.scope().item()) : null;
    }

    @Override
    public void passed(Token token, Node step) {
        String does = String.valueOf(step.expression());
        if (does.contains("caseFlow.deemAccepted(")) {
            deemed = true;
        } else if (does.contains("caseFlow.openDecision(")) {
            // by law it reaches back to the day of receipt (行政许可法 第三十二条)
            clocks.start(deemed ? arrival.at() : now());
        }
    }

    @Override
    public List<@Nullable String> items(Token token, Node call) {
        List<@Nullable String> items = new ArrayList<>();
        if (call.each()) {
            facts.branches().forEach(branch -> items.add(branch.item()));
        } else {
            items.add(token.scope().item());
        }
        return items;
    }

    private long now() {
        return floor.agenda().now();
    }
}
