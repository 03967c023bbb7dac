package org.lianban.monitoring.calendar;

import java.time.LocalTime;
import java.util.List;

/**
 * The hours of a working day in which minutes count.
 *
 * @param sessions half-open spans of local time, in order and apart from one another (a lunch break lies between two)
 */
public record OfficeHours(List<Session> sessions) {

    private static final long NANOS_PER_MINUTE = 60_000_000_000L;

    /** One unbroken span of office time, from {@code opens} until just before {@code closes}, in whole minutes. */
    public record Session(LocalTime opens, LocalTime closes) {

        /** Refuses a span that is empty, crosses midnight or splits a minute. */
        public Session {
            if (!opens.isBefore(closes)) {
                throw new IllegalArgumentException("Office hours must open before they close: " + opens + "-" + closes);
            }
            if (opens.toNanoOfDay() % NANOS_PER_MINUTE != 0 || closes.toNanoOfDay() % NANOS_PER_MINUTE != 0) {
                throw new IllegalArgumentException("Office hours are whole minutes: " + opens + "-" + closes);
            }
        }

        private long millis() {
            return millisOf(closes) - millisOf(opens);
        }
    }

    /**
     * Copies its argument.
     *
     * @throws IllegalArgumentException if there is no session, or sessions overlap or are out of order
     */
    public OfficeHours {
        sessions = List.copyOf(sessions);
        if (sessions.isEmpty()) {
            throw new IllegalArgumentException("Office hours need at least one session");
        }
        for (int i = 1; i < sessions.size(); i++) {
            if (sessions.get(i).opens().isBefore(sessions.get(i - 1).closes())) {
                throw new IllegalArgumentException("Office hours overlap or are out of order: " + sessions);
            }
        }
    }

    /** Office hours without a break. */
    public static OfficeHours of(LocalTime opens, LocalTime closes) {
        return new OfficeHours(List.of(new Session(opens, closes)));
    }

    /** Office time of a whole working day, in milliseconds. */
    public long millisPerDay() {
        return sessions.stream().mapToLong(Session::millis).sum();
    }

    /** Office time between midnight and {@code millisOfDay}, in milliseconds. */
    public long millisBefore(long millisOfDay) {
        long sum = 0;
        for (Session session : sessions) {
            long opens = millisOf(session.opens());
            sum += Math.max(0, Math.min(millisOfDay - opens, session.millis()));
        }
        return sum;
    }

    /**
     * The first moment of the day by which that much office time has passed, in milliseconds after midnight.
     *
     * @param officeMillis more than 0 and at most {@link #millisPerDay()}
     */
    public long momentOf(long officeMillis) {
        long rest = officeMillis;
        for (Session session : sessions) {
            if (rest <= session.millis()) {
                return millisOf(session.opens()) + rest;
            }
            rest -= session.millis();
        }
        throw new IllegalArgumentException(officeMillis + " ms are more than a day's office time");
    }

    private static long millisOf(LocalTime time) {
        return time.toNanoOfDay() / 1_000_000;
    }
}
