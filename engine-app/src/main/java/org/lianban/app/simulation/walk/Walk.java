package org.lianban.app.simulation.walk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.processes.flow.Boundary;
import org.lianban.processes.flow.FlowModel;
import org.lianban.processes.flow.Link;
import org.lianban.processes.flow.Node;

/**
 * One case on its way through a model. Tokens move by themselves until each waits at a stage; the surroundings say when they go on.
 *
 * <p>Not safe for use by several threads.
 */
public final class Walk {

    /** A case that moves so often goes in circles. */
    private static final int MOST_MOVES = 20_000;

    private final FlowModel model;
    private final Surroundings surroundings;
    private final Deque<Token> moving = new ArrayDeque<>();
    private final Set<Scope> joining = new LinkedHashSet<>();
    private final Scope root;
    private int moves;
    private boolean running;

    public Walk(FlowModel model, Surroundings surroundings, Map<String, String> variables) {
        this.model = model;
        this.surroundings = surroundings;
        this.root = new Scope(model.process(model.root()), null, null);
        root.variables.putAll(variables);
    }

    /** Puts a token at the beginning. */
    public void begin() {
        add(root, root.process().start());
        run();
    }

    /** Whether nothing is left to happen. A case with tokens that wait for one another for ever has not ended. */
    public boolean hasEnded() {
        return root.live.isEmpty() && root.arrived.isEmpty();
    }

    /** The token's stage is done. */
    public void leave(Token token) {
        leaveAll(token);
        run();
    }

    /** A boundary event of the token's stage fires. */
    public void expire(Token token, Boundary event) {
        if (event.interrupting()) {
            go(token, event.id());
        } else {
            add(token.scope(), event.id());
        }
        run();
    }

    /** Everything stops where it is. */
    public void abandon() {
        kill(root);
    }

    private void run() {
        if (running) {
            return;
        }
        running = true;
        do {
            while (!moving.isEmpty()) {
                Token token = moving.poll();
                if (token.isAlive()) {
                    enter(token);
                }
            }
        } while (joined());
        running = false;
    }

    private void enter(Token token) {
        if (++moves > MOST_MOVES) {
            throw new EndlessWalk(token.node());
        }
        Scope scope = token.scope();
        Node node = scope.process().node(token.node());
        scope.visited(node.id());
        scope.variables.putAll(node.sets());
        switch (node.kind()) {
            case STEP -> {
                surroundings.passed(token, node);
                leaveAll(token);
            }
            case STAGE -> surroundings.reached(token, node);
            case CALL -> call(token, node);
            case EXCLUSIVE, EVENT_BASED -> go(token, exclusive(token, node).to());
            case PARALLEL -> join(token, node);
            case INCLUSIVE -> arrive(token, node);
            case END -> end(token);
            case TERMINATE -> {
                kill(scope);
                over(scope);
            }
        }
    }

    private Link exclusive(Token token, Node node) {
        List<Link> open = new ArrayList<>();
        for (Link link : node.out()) {
            Boolean holds = link.id().equals(node.defaultLink()) ? null : holds(token, link);
            if (Boolean.TRUE.equals(holds)) {
                return link;
            } else if (holds == null) {
                open.add(link);
            }
        }
        if (open.isEmpty()) {
            throw new EndlessWalk(node.id());
        }
        return open.size() == 1 ? open.get(0) : surroundings.choose(token, node, open);
    }

    private @Nullable Boolean holds(Token token, Link link) {
        String condition = link.condition();
        if (condition == null) {
            return null;
        }
        Boolean known = Conditions.holds(condition, token.scope().variables);
        return known == null ? surroundings.holds(token, condition) : known;
    }

    private void join(Token token, Node node) {
        Scope scope = token.scope();
        if (scope.arrived.merge(node.id(), 1, Integer::sum) < node.in()) {
            scope.live.remove(token);
            token.die();
            return;
        }
        scope.arrived.remove(node.id());
        leaveAll(token);
    }

    private void arrive(Token token, Node node) {
        Scope scope = token.scope();
        if (node.in() <= 1) {
            fork(token, node);
            return;
        }
        scope.arrived.merge(node.id(), 1, Integer::sum);
        scope.live.remove(token);
        token.die();
        joining.add(scope);
    }

    /** Lets inclusive gateways go on to which no token can come any more; true if one did. */
    private boolean joined() {
        for (Scope scope : List.copyOf(joining)) {
            for (String gateway : List.copyOf(scope.arrived.keySet())) {
                Node node = scope.process().node(gateway);
                if (node.kind() == Node.Kind.INCLUSIVE
                        && scope.live.stream().noneMatch(other -> scope.reaches(other.node(), gateway))) {
                    scope.arrived.remove(gateway);
                    Token token = add(scope, gateway);
                    moving.remove(token);
                    fork(token, node);
                    return true;
                }
            }
        }
        joining.removeIf(scope -> scope.arrived.isEmpty());
        return false;
    }

    private void fork(Token token, Node node) {
        List<Link> taken = new ArrayList<>();
        List<Link> open = new ArrayList<>();
        for (Link link : node.out()) {
            Boolean holds = link.condition() == null ? Boolean.TRUE : holds(token, link);
            boolean otherwise = link.id().equals(node.defaultLink());
            if (!otherwise && Boolean.TRUE.equals(holds)) {
                taken.add(link);
            } else if (!otherwise && holds == null) {
                open.add(link);
            }
        }
        if (!open.isEmpty()) {
            taken.addAll(surroundings.chooseSome(token, node, open));
        }
        if (taken.isEmpty()) {
            node.out().stream()
                    .filter(link -> link.id().equals(node.defaultLink()))
                    .forEach(taken::add);
        }
        spread(token, taken);
    }

    private void call(Token token, Node node) {
        List<@Nullable String> items = surroundings.items(token, node);
        if (items.isEmpty()) {
            leaveAll(token);
            return;
        }
        for (String item : items) {
            Scope called = new Scope(model.process(String.valueOf(node.calls())), token, item);
            called.variables.putAll(token.scope().variables);
            token.calls.add(called);
        }
        List.copyOf(token.calls).forEach(called -> add(called, called.process().start()));
    }

    private void leaveAll(Token token) {
        List<Link> out = token.scope().process().node(token.node()).out();
        if (out.isEmpty()) {
            end(token);
        } else {
            spread(token, out);
        }
    }

    private void spread(Token token, List<Link> links) {
        if (links.isEmpty()) {
            end(token);
            return;
        }
        links.subList(1, links.size()).forEach(link -> add(token.scope(), link.to()));
        go(token, links.get(0).to());
    }

    private void go(Token token, String to) {
        token.move(to);
        moving.add(token);
    }

    private Token add(Scope scope, String node) {
        Token token = new Token(scope, node);
        scope.live.add(token);
        moving.add(token);
        return token;
    }

    private void end(Token token) {
        Scope scope = token.scope();
        token.die();
        scope.live.remove(token);
        if (scope.live.isEmpty() && scope.arrived.isEmpty()) {
            over(scope);
        }
    }

    private void over(Scope scope) {
        surroundings.ended(scope);
        Token caller = scope.caller();
        if (caller != null && caller.isAlive()) {
            caller.scope().variables.putAll(scope.variables);
            caller.calls.remove(scope);
            if (caller.calls.isEmpty()) {
                leaveAll(caller);
            }
        }
    }

    private void kill(Scope scope) {
        List.copyOf(scope.live).forEach(token -> {
            token.die();
            token.calls.forEach(this::kill);
        });
        scope.live.clear();
        scope.arrived.clear();
    }
}
