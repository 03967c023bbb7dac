package org.lianban.app.simulation.job;

/** How far a simulation is. One that breaks off with its node waits again, and begins anew with the same seed. */
public enum SimulationState {
    WAITING,
    RUNNING,
    DONE,
    STOPPED,
    FAILED
}
