package org.lianban.processes.stages;

import org.lianban.processes.StageProperties;

/** Whether time spent at a stage counts; in a model the lower-case word in {@link StageProperties#CLOCK}. */
public enum StageClock {
    /** The stage's clock runs, and so do those of the branch and the case. */
    COUNTED,
    /** The waiting is measured, but does not count against the department; it needs a ground. */
    UNCOUNTED,
    /** Nothing is measured here. */
    NONE
}
