package org.lianban.monitoring.exchange.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogTimesTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    @ParameterizedTest
    @CsvSource({
        "2011-10-11 13:42:22.688000+02:00, 2011-10-11T11:42:22.688Z",
        "2011-10-11T13:42:22.688+02:00, 2011-10-11T11:42:22.688Z",
        "2011-10-11T11:42:22Z, 2011-10-11T11:42:22Z",
        "2014-04-14 00:00:00, 2014-04-13T22:00:00Z",
        "2014-01-14T08:30, 2014-01-14T07:30:00Z",
        "2014-01-14, 2014-01-13T23:00:00Z"
    })
    void areReadWithTheirOffsetOrThatOfTheZone(String text, Instant at) {
        assertThat(LogTimes.parse(text, AMSTERDAM)).contains(at);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "EMPTY",
                "1-6-2011 0:00:00",
                "2014-02-30",
                "2014-01-14T25:00",
                "2014-01-14T08:30+99:00",
                "2014-01-14T08:30:00+01:00 and more",
                "+999999999-12-31T23:59:59Z",
                "-0001-01-01",
                "0000-01-01"
            })
    void areRefusedIfTheyAreNone(String text) {
        assertThat(LogTimes.parse(text, AMSTERDAM)).isEmpty();
    }

    @Test
    void readsDatesAsPeopleEnterThem() {
        assertThat(LogTimes.entered("31-1-2011 0:00:00", AMSTERDAM)).contains(Instant.parse("2011-01-30T23:00:00Z"));
        assertThat(LogTimes.entered("4-2-2013", AMSTERDAM)).contains(Instant.parse("2013-02-03T23:00:00Z"));
        assertThat(LogTimes.entered("31-2-2011", AMSTERDAM)).isEmpty();
        assertThat(LogTimes.entered("EMPTY", AMSTERDAM)).isEmpty();
    }
}
