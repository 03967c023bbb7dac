package org.lianban.app.simulation.walk;

/** A case that cannot go on at a gateway, or goes in circles there. */
public final class EndlessWalk extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String element;

    EndlessWalk(String element) {
        super("no way on from " + element);
        this.element = element;
    }

    /** Id of the element where it is. */
    public String element() {
        return element;
    }
}
