package org.lianban.app.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class MovableClockTest {

    private final Instant noon = Instant.parse("2026-03-02T04:00:00Z");
    private final MovableClock clock = new MovableClock(Clock.fixed(noon, ZoneId.of("Asia/Shanghai")));

    @Test
    void tellsTheSystemsTimeUntilItIsMoved() {
        assertThat(clock.instant()).isEqualTo(noon);
    }

    @Test
    void movesToAnInstantOfThePast() {
        clock.moveTo(Instant.parse("2025-12-02T04:00:00Z"));
        assertThat(LocalDate.now(clock)).isEqualTo(LocalDate.of(2025, 12, 2));
        assertThat(clock.offset()).isEqualTo(Duration.ofDays(-90));
    }

    @Test
    void movesTogetherWithItsViewsInOtherZones() {
        Clock utc = clock.withZone(ZoneOffset.UTC);
        clock.setOffset(Duration.ofDays(1));
        assertThat(utc.instant()).isEqualTo(Instant.parse("2026-03-03T04:00:00Z"));
        assertThat(utc.getZone()).isEqualTo(ZoneOffset.UTC);
    }
}
