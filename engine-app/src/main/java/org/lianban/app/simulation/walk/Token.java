package org.lianban.app.simulation.walk;

import java.util.ArrayList;
import java.util.List;

/** A place in a running process. */
public final class Token {

    final List<Scope> calls = new ArrayList<>();
    private final Scope scope;
    private String node;
    private int visit;
    private boolean alive = true;

    Token(Scope scope, String node) {
        this.scope = scope;
        this.node = node;
    }

    public Scope scope() {
        return scope;
    }

    /** Id of the node at which it stands. */
    public String node() {
        return node;
    }

    /** Grows whenever it moves, so that what was arranged for an earlier place can be told. */
    public int visit() {
        return visit;
    }

    public boolean isAlive() {
        return alive;
    }

    void move(String to) {
        node = to;
        visit++;
    }

    void die() {
        alive = false;
        visit++;
    }
}
