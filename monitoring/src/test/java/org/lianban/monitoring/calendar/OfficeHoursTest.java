package org.lianban.monitoring.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OfficeHoursTest {

    private static final OfficeHours WITH_LUNCH = new OfficeHours(List.of(
            new OfficeHours.Session(LocalTime.of(9, 0), LocalTime.of(12, 0)),
            new OfficeHours.Session(LocalTime.of(13, 0), LocalTime.of(17, 0))));
    private static final WorkCalendar CALENDAR = WorkCalendar.of(
            "lunch", ZoneId.of("Asia/Shanghai"), WITH_LUNCH, Calendars.cn().notices());

    @Test
    void officeTimePassesInSessionsOfWorkingDaysOnly() {
        long friday = Instant.parse("2020-01-23T08:00:00Z").toEpochMilli();
        long afterFestival = Instant.parse("2020-02-03T02:00:00Z").toEpochMilli();
        assertThat(CALENDAR.officeMillisBefore(afterFestival) - CALENDAR.officeMillisBefore(friday))
                .isEqualTo(2 * 3_600_000L);
    }

    @Test
    void theMomentIsTheFirstWithThatMuchBeforeIt() {
        List<Instant> moments = new ArrayList<>();
        long start = CALENDAR.officeMillisBefore(
                Instant.parse("2020-01-20T01:00:00Z").toEpochMilli());
        IntStream.of(180, 181, 420, 421)
                .forEach(
                        minutes -> moments.add(Instant.ofEpochMilli(CALENDAR.officeMoment(start + minutes * 60_000L))));
        assertThat(moments)
                .containsExactly(
                        Instant.parse("2020-01-20T04:00:00Z"),
                        Instant.parse("2020-01-20T05:01:00Z"),
                        Instant.parse("2020-01-20T09:00:00Z"),
                        Instant.parse("2020-01-21T01:01:00Z"));
    }

    @Test
    void hoursThatOverlapOrSplitAMinuteAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new OfficeHours(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> OfficeHours.of(LocalTime.of(9, 0), LocalTime.of(9, 0)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OfficeHours.of(LocalTime.of(9, 0, 30), LocalTime.of(17, 0)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OfficeHours(List.of(
                        WITH_LUNCH.sessions().get(1), WITH_LUNCH.sessions().get(0))));
    }
}
