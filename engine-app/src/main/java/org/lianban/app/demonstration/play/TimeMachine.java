package org.lianban.app.demonstration.play;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.app.time.MovableClock;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves the demonstration's clock and remembers where it stands, so that a restart finds it there before anything else runs. */
@Component
@Profile("demonstration")
public class TimeMachine implements SmartInitializingSingleton {

    private static final Duration NEXT = Duration.ofSeconds(1);

    private final MovableClock clock;
    private final JdbcClient jdbc;

    /**
     * How far things are.
     *
     * @param playedFrom the first day of the play, null before it began
     * @param playedUntil the last day that was played to its end
     */
    public record State(
            Duration ahead,
            @Nullable LocalDate playedFrom,
            @Nullable LocalDate playedUntil,
            boolean finished) {}

    TimeMachine(MovableClock clock, JdbcClient jdbc) {
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @Override
    public void afterSingletonsInstantiated() {
        clock.setOffset(state().ahead());
    }

    public State state() {
        return jdbc.sql("select offset_seconds, played_from, played_until, finished from demonstration_clock")
                .query(TimeMachine::read)
                .optional()
                .orElse(new State(Duration.ZERO, null, null, false));
    }

    /** Makes it that moment, or, if it is later already, a moment later than now: time never runs backwards. */
    public Instant advanceTo(Instant moment) {
        Instant soonest = clock.instant().plus(NEXT);
        clock.moveTo(moment.isBefore(soonest) ? soonest : moment);
        return clock.instant();
    }

    public Instant now() {
        return clock.instant();
    }

    /** Goes to a moment in the past, from which the play begins or goes on. */
    void beginAt(Instant moment, LocalDate playedFrom) {
        clock.moveTo(moment);
        jdbc.sql("""
                        insert into demonstration_clock (offset_seconds, played_from) values (:offset, :from)
                        on conflict (one) do update set offset_seconds = excluded.offset_seconds
                        """)
                .param("offset", clock.offset().toSeconds())
                .param("from", playedFrom)
                .update();
    }

    /** The day is played to its end. */
    void finish(LocalDate day) {
        jdbc.sql("update demonstration_clock set played_until = :day, offset_seconds = :offset")
                .param("day", day)
                .param("offset", clock.offset().toSeconds())
                .update();
    }

    /** The play is over: from now on it is as late as it is. */
    void returnToTheRealTime() {
        clock.setOffset(Duration.ZERO);
        jdbc.sql("""
                insert into demonstration_clock (offset_seconds, finished) values (0, true)
                on conflict (one) do update set offset_seconds = 0, finished = true
                """).update();
    }

    /** How far the clock is ahead of the real time. */
    public Duration ahead() {
        return clock.offset();
    }

    /** Sets the clock so far ahead, unless it is there already, and remembers that. */
    void goTo(Duration ahead) {
        if (ahead.compareTo(clock.offset()) > 0) {
            clock.setOffset(ahead);
        }
        remember();
    }

    /** Stores how far the clock is ahead, for the next start. */
    void remember() {
        jdbc.sql("""
                        insert into demonstration_clock (offset_seconds, finished) values (:offset, true)
                        on conflict (one) do update set offset_seconds = excluded.offset_seconds
                        """).param("offset", clock.offset().toSeconds()).update();
    }

    private static State read(ResultSet row, int number) throws SQLException {
        return new State(
                Duration.ofSeconds(row.getLong("offset_seconds")),
                row.getObject("played_from", LocalDate.class),
                row.getObject("played_until", LocalDate.class),
                row.getBoolean("finished"));
    }
}
