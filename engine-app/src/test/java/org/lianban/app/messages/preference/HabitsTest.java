package org.lianban.app.messages.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HabitsTest {

    private static final QuietHours NIGHT = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 30));
    private static final QuietHours LUNCH = new QuietHours(LocalTime.of(12, 0), LocalTime.of(13, 0));

    private static ZonedDateTime at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai"));
    }

    private static Habits digest(Digest digest, Integer hour) {
        return new Habits(null, false, digest, hour);
    }

    private static ZonedDateTime due(Habits habits, String posted) {
        return habits.due(at(posted), false, at(posted));
    }

    @Nested
    class Quiet {

        @Test
        void overMidnightEndsInTheMorning() {
            assertThat(NIGHT.afterQuiet(at("2026-03-02T22:00"))).isEqualTo(at("2026-03-03T07:30"));
            assertThat(NIGHT.afterQuiet(at("2026-03-03T00:00"))).isEqualTo(at("2026-03-03T07:30"));
            assertThat(NIGHT.afterQuiet(at("2026-03-03T07:29:59"))).isEqualTo(at("2026-03-03T07:30"));
        }

        @Test
        void outsideOfItNothingWaits() {
            assertThat(NIGHT.afterQuiet(at("2026-03-02T21:59:59"))).isEqualTo(at("2026-03-02T21:59:59"));
            assertThat(NIGHT.afterQuiet(at("2026-03-03T07:30"))).isEqualTo(at("2026-03-03T07:30"));
        }

        @Test
        void withinADayEndsThatDay() {
            assertThat(LUNCH.afterQuiet(at("2026-03-02T12:10"))).isEqualTo(at("2026-03-02T13:00"));
            assertThat(LUNCH.afterQuiet(at("2026-03-02T23:10"))).isEqualTo(at("2026-03-02T23:10"));
        }

        @Test
        void isBrokenByTheUrgentOnlyIfThePersonSaysSo() {
            ZonedDateTime midnight = at("2026-03-03T00:00");
            assertThat(new Habits(NIGHT, false, Digest.AT_ONCE, null).due(midnight, true, midnight))
                    .isEqualTo(at("2026-03-03T07:30"));
            assertThat(new Habits(NIGHT, true, Digest.AT_ONCE, null).due(midnight, true, midnight))
                    .isEqualTo(midnight);
        }

        @Test
        void comesAfterTheDigest() {
            Habits habits = new Habits(NIGHT, false, Digest.DAILY, 6);
            assertThat(due(habits, "2026-03-02T10:00")).isEqualTo(at("2026-03-03T07:30"));
        }
    }

    @Nested
    class Gathering {

        @Test
        void byTheHourWaitsForTheNextOne() {
            assertThat(due(digest(Digest.HOURLY, null), "2026-03-02T10:00")).isEqualTo(at("2026-03-02T11:00"));
            assertThat(due(digest(Digest.HOURLY, null), "2026-03-02T23:59")).isEqualTo(at("2026-03-03T00:00"));
        }

        @Test
        void byTheDayWaitsForTheChosenHour() {
            assertThat(due(digest(Digest.DAILY, 17), "2026-03-02T16:59")).isEqualTo(at("2026-03-02T17:00"));
            assertThat(due(digest(Digest.DAILY, 17), "2026-03-02T17:00")).isEqualTo(at("2026-03-03T17:00"));
        }

        @Test
        void whatIsOverdueGoesNow() {
            assertThat(digest(Digest.HOURLY, null).due(at("2026-03-02T10:00"), false, at("2026-03-04T10:20")))
                    .isEqualTo(at("2026-03-04T10:20"));
        }
    }
}
