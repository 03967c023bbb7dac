package org.lianban.app.schedules;

import java.time.Duration;

/**
 * Work that is done again and again, by one node of the cluster at a time. A bean of this type is taken up by the scheduler at
 * start; a run that nobody was there for is not made up for.
 *
 * @param name of the job, for operators and the meters
 * @param interval from the beginning of one run to that of the next
 * @param work one run of it; what it throws is logged, and the next run tries again
 */
public record RepeatedWork(String name, Duration interval, Runnable work) {}
