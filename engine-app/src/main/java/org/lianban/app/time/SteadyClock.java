package org.lianban.app.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The machine's time, which does not follow the machine's clock when that leaps: somebody set it, or it was wrong when the machine
 * started. It goes on at the pace of the processor instead, so that no limit passes and no finding is made because of a slip, and
 * follows only when the leap has lasted. Between leaps it tells the machine's time and never goes back.
 */
public final class SteadyClock extends Clock {

    /** What synchronising moves a clock by is no leap. */
    static final Duration LEAP = Duration.ofSeconds(2);

    /** How long a leap lasts before it is taken for the truth. */
    static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(SteadyClock.class);

    private final Clock machine;
    private final Course course;

    /**
     * A clock that begins at the machine's time.
     *
     * @param pace nanoseconds since some moment; they go on whatever is set
     */
    public SteadyClock(Clock machine, LongSupplier pace) {
        this(machine, new Course(machine.instant(), pace));
    }

    private SteadyClock(Clock machine, Course course) {
        this.machine = machine;
        this.course = course;
    }

    /** How far the machine's clock is ahead of this one (negative: behind it); nearly nothing unless it leapt. */
    public Duration leap() {
        return course.leap(machine.instant());
    }

    @Override
    public Instant instant() {
        return course.now(machine.instant());
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public SteadyClock withZone(ZoneId zone) {
        return new SteadyClock(machine.withZone(zone), course);
    }

    private static final class Course {

        private final LongSupplier pace;
        private Instant anchor;
        private Instant last;
        private long anchored;
        private boolean leapt;
        private long leaptAt;

        Course(Instant start, LongSupplier pace) {
            this.pace = pace;
            this.anchor = start;
            this.last = start;
            this.anchored = pace.getAsLong();
        }

        synchronized Duration leap(Instant told) {
            return Duration.between(anchor.plusNanos(pace.getAsLong() - anchored), told);
        }

        synchronized Instant now(Instant told) {
            long now = pace.getAsLong();
            Instant steady = anchor.plusNanos(now - anchored);
            Duration leap = Duration.between(steady, told);
            if (leap.abs().compareTo(LEAP) <= 0) {
                leapt = false;
                // set back a little, it stands still until the machine's clock has caught up
                return follow(told.isBefore(last) ? last : told, now);
            }
            if (!leapt) {
                leapt = true;
                leaptAt = now;
                LOG.warn("The machine's clock leapt by {}; lianban follows if it stays so for {}", leap, PATIENCE);
            }
            if (now - leaptAt < PATIENCE.toNanos()) {
                last = steady;
                return steady;
            }
            leapt = false;
            LOG.warn("The machine's clock has stayed where it leapt to; lianban follows by {}", leap);
            return follow(told, now);
        }

        private Instant follow(Instant told, long now) {
            anchor = told;
            last = told;
            anchored = now;
            return told;
        }
    }
}
