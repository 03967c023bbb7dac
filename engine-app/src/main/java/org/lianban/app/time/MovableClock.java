package org.lianban.app.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The system's time plus an offset. In production the offset stays zero; the demonstration's time machine and tests
 * move it, so that ninety days are played through the same code that runs on an ordinary day.
 */
public final class MovableClock extends Clock {

    private final Clock system;
    private final Offset offset;

    public MovableClock(Clock system) {
        this(system, new Offset());
    }

    private MovableClock(Clock system, Offset offset) {
        this.system = system;
        this.offset = offset;
    }

    /** Sets how far this clock is ahead of the system's time (negative: behind it). */
    public void setOffset(Duration ahead) {
        offset.value = ahead;
    }

    /** How far this clock is ahead of the system's time. */
    public Duration offset() {
        return offset.value;
    }

    /** Makes it {@code instant} now; time goes on from there. */
    public void moveTo(Instant instant) {
        setOffset(Duration.between(system.instant(), instant));
    }

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    /** The same clock read in another zone: it moves when this one is moved. */
    @Override
    public MovableClock withZone(ZoneId zone) {
        return new MovableClock(system.withZone(zone), offset);
    }

    @Override
    public Instant instant() {
        return system.instant().plus(offset.value);
    }

    private static final class Offset {
        private volatile Duration value = Duration.ZERO;
    }
}
