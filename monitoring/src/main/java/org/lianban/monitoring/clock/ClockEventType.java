package org.lianban.monitoring.clock;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The names of the clock events, as ledgers and command lines write them. */
public enum ClockEventType {
    /** See {@link ClockEvent.Started}. */
    STARTED(ClockEvent.Started.class),
    /** See {@link ClockEvent.Suspended}. */
    SUSPENDED(ClockEvent.Suspended.class),
    /** See {@link ClockEvent.Resumed}. */
    RESUMED(ClockEvent.Resumed.class),
    /** See {@link ClockEvent.Extended}. */
    EXTENDED(ClockEvent.Extended.class),
    /** See {@link ClockEvent.Reset}. */
    RESET(ClockEvent.Reset.class),
    /** See {@link ClockEvent.Reanchored}. */
    REANCHORED(ClockEvent.Reanchored.class),
    /** See {@link ClockEvent.Stopped}. */
    STOPPED(ClockEvent.Stopped.class);

    private static final Map<String, ClockEventType> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(ClockEventType::name, type -> type));

    private final Class<? extends ClockEvent> event;

    ClockEventType(Class<? extends ClockEvent> event) {
        this.event = event;
    }

    /** The type of an event. */
    public static ClockEventType of(ClockEvent event) {
        return Arrays.stream(values())
                .filter(type -> type.event.isInstance(event))
                .findFirst()
                .orElseThrow();
    }

    /** The type of that name, or empty if it is none of the clock's. */
    public static Optional<ClockEventType> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
