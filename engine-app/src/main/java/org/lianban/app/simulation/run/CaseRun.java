package org.lianban.app.simulation.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.app.simulation.course.CaseFacts;
import org.lianban.app.simulation.course.CaseMeasure;
import org.lianban.app.simulation.fit.Post;
import org.lianban.app.simulation.fit.Waiting;
import org.lianban.app.simulation.walk.Scope;
import org.lianban.app.simulation.walk.Surroundings;
import org.lianban.app.simulation.walk.Token;
import org.lianban.app.simulation.walk.Walk;
import org.lianban.processes.flow.Boundary;
import org.lianban.processes.flow.Link;
import org.lianban.processes.flow.Node;
import org.lianban.processes.stages.StageAuthority;
import org.lianban.processes.stages.StageDeclaration;
import org.lianban.processes.stages.StageRole;

/** One simulated case, from its arrival to its end. */
final class CaseRun implements Surroundings {

    private final Floor floor;
    private final Arrival arrival;
    private final CaseFacts facts;
    private final Draws draws;
    private final SimulatedClocks clocks;
    private final CaseBranches branches;
    private final CaseTimes times;
    private final CasePauses pauses;
    private final Walk walk;
    private final Map<Token, StageRun> working = new HashMap<>();
    private final List<Token> waitingForOthers = new ArrayList<>();
    private boolean deemed;
    private int stages;
    private @Nullable CaseMeasure measure;

    CaseRun(Floor floor, Arrival arrival) {
        this.floor = floor;
        this.arrival = arrival;
        this.facts = arrival.facts();
        this.draws = floor.draws().of(arrival.key());
        this.clocks =
                new SimulatedClocks(floor.calendar(), facts, floor.scenario().terms());
        this.branches = new CaseBranches(facts);
        this.times = new CaseTimes(floor, facts, draws, branches);
        this.pauses = new CasePauses(facts, floor.fitted(), draws, clocks, floor.agenda());
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
            walk.abandon();
            List.copyOf(working.values()).forEach(StageRun::cancel);
        }
    }

    /** Empty until it has ended; empty for ever if it was withdrawn. */
    Optional<CaseMeasure> measure() {
        return Optional.ofNullable(measure);
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
            floor.agenda().at(now() + times.waiting(token, stage), () -> left(token, visit, declared));
        } else {
            work(token, stage, declared, role);
        }
    }

    private void work(Token token, Node stage, StageDeclaration declared, StageRole role) {
        int visit = token.visit();
        long work = times.work(token, stage);
        StageRun run = new StageRun(
                floor.agenda(),
                floor.office(),
                floor.desk(new Post(branches.department(declared, token.scope()), role.name())),
                work,
                pauses.in(declared, branches.item(declared, token.scope()), work),
                () -> left(token, visit, declared));
        working.put(token, run);
        run.open(times.latency(token, stage));
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
            Long due = event.timer() ? times.due(declared, token) : null;
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

    private static boolean isThere(Token token, int visit) {
        return token.isAlive() && token.visit() == visit;
    }

    private void awaitOthers(Token token) {
        if (branches.isReady(token.scope().item())) {
            walk.leave(token);
        } else {
            waitingForOthers.add(token);
        }
    }

    private void release() {
        for (Token token : List.copyOf(waitingForOthers)) {
            if (!token.isAlive()) {
                waitingForOthers.remove(token);
            } else if (branches.isReady(token.scope().item())) {
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
            branches.finish(item);
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
        return condition.contains("caseFlow.mustWait(")
                ? !branches.isReady(token.scope().item())
                : null;
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
