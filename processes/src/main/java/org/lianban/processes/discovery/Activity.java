package org.lianban.processes.discovery;

import java.util.Comparator;

/**
 * What is done in a case.
 *
 * @param process key of the process that it stands in; empty where a log tells none
 * @param element id of the element, or the name in the log
 * @param branch the item that is examined, where a case has several; else empty
 */
public record Activity(String process, String element, String branch) implements Comparable<Activity> {

    private static final Comparator<Activity> ORDER = Comparator.comparing(Activity::process)
            .thenComparing(Activity::element)
            .thenComparing(Activity::branch);

    /** Of a case without branches. */
    public static Activity of(String process, String element) {
        return new Activity(process, element, "");
    }

    /** Of a log that knows names only. */
    public static Activity named(String name) {
        return new Activity("", name, "");
    }

    @Override
    public int compareTo(Activity other) {
        return ORDER.compare(this, other);
    }
}
