package org.lianban.app.simulation.study;

/** Somebody stopped it. */
public final class StudyStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StudyStopped() {
        super("stopped");
    }
}
