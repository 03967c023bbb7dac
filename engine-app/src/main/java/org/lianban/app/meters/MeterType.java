package org.lianban.app.meters;

import java.util.List;

/** What kind of figure a meter is, and under which names Prometheus shows it. */
public enum MeterType {
    /** A number that goes up and down. */
    GAUGE(""),
    /** A number that only grows. */
    COUNTER("_total"),
    /** How often something was done and how long it took. */
    TIMER("_count", "_sum", "_max"),
    /** A timer that tells how many took up to how long. */
    HISTOGRAM("_bucket", "_count", "_sum", "_max"),
    /** How often something was counted, and how much of it there was. */
    SUMMARY("_count", "_sum", "_max");

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> endings;

    MeterType(String... endings) {
        this.endings = List.of(endings);
    }

    List<String> series(String name) {
        return endings.stream().map(name::concat).toList();
    }
}
