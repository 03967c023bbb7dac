package org.lianban.processes.behaviour;

/** How many states may still be looked at, in all scopes of one check together. */
final class Budget {

    private static final int MOST_STATES = 200_000;
    /** So that a state of a huge model costs more than one: what is looked at fits in some tens of megabytes, and takes seconds. */
    private static final int USUAL_PLACES = 400;

    private long left;

    Budget() {
        this(MOST_STATES);
    }

    /** @param states of a model of usual size */
    Budget(int states) {
        this.left = (long) states * USUAL_PLACES;
    }

    /**
     * Pays for another state.
     *
     * @return whether that was still possible
     */
    boolean pays(Net net) {
        left -= Math.max(USUAL_PLACES, net.places().size());
        return left >= 0;
    }

    boolean isSpent() {
        return left < 0;
    }
}
