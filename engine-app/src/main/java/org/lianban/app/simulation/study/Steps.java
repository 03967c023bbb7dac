package org.lianban.app.simulation.study;

/** Is told of each run that ended. */
@FunctionalInterface
public interface Steps {

    /**
     * One run more is done.
     *
     * @throws StudyStopped if no more are wanted
     */
    void done();
}
