package org.lianban.processes.time;

import org.lianban.processes.surroundings.Days;

/**
 * How long a stage may take.
 *
 * @param days at most; none at all where the work is done within the day of another stage
 * @param internal whether the office set it for itself alone: the law's limits must have room for it, and a promise is kept by being quicker
 */
record StageLimit(int days, Days.Unit unit, boolean internal) {}
