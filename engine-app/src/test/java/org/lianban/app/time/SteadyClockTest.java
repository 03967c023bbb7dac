package org.lianban.app.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SteadyClockTest {

    private final Instant noon = Instant.parse("2026-03-02T04:00:00Z");
    private final MovableClock machine = new MovableClock(Clock.fixed(noon, ZoneId.of("Asia/Shanghai")));
    private Duration passed = Duration.ZERO;
    private final SteadyClock clock = new SteadyClock(machine, () -> passed.toNanos());

    private void pass(Duration time) {
        passed = passed.plus(time);
        machine.setOffset(machine.offset().plus(time));
    }

    private void set(Duration by) {
        machine.setOffset(machine.offset().plus(by));
    }

    @Test
    void tellsTheMachinesTime() {
        pass(Duration.ofHours(5));
        assertThat(clock.instant()).isEqualTo(noon.plus(Duration.ofHours(5)));
        assertThat(clock.leap()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {-86_400, -3_600, -3, 3, 3_600, 86_400})
    void doesNotFollowALeap(int seconds) {
        clock.instant();
        set(Duration.ofSeconds(seconds));
        pass(Duration.ofMinutes(9));
        assertThat(clock.instant()).isEqualTo(noon.plus(Duration.ofMinutes(9)));
        assertThat(clock.leap()).hasSeconds(seconds);

        set(Duration.ofSeconds(-seconds));
        pass(Duration.ofMinutes(9));
        assertThat(clock.instant()).isEqualTo(noon.plus(Duration.ofMinutes(18)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-3_600, 3_600})
    void followsALeapThatLasts(int seconds) {
        set(Duration.ofSeconds(seconds));
        assertThat(clock.instant()).isEqualTo(noon);
        pass(Duration.ofMinutes(10));
        assertThat(clock.instant()).isEqualTo(noon.plusSeconds(seconds).plus(Duration.ofMinutes(10)));
        assertThat(clock.leap()).isZero();
    }

    @Test
    void waitsAnewForEachLeap() {
        set(Duration.ofHours(1));
        clock.instant();
        pass(Duration.ofMinutes(6));
        set(Duration.ofHours(-1));
        clock.instant();
        set(Duration.ofHours(1));
        pass(Duration.ofMinutes(6));
        assertThat(clock.instant()).isEqualTo(noon.plus(Duration.ofMinutes(12)));
    }

    @Test
    void standsStillWhileItIsSetBackALittle() {
        pass(Duration.ofSeconds(10));
        Instant before = clock.instant();
        set(Duration.ofMillis(-1_500));
        assertThat(clock.instant()).isEqualTo(before);
        pass(Duration.ofSeconds(2));
        assertThat(clock.instant()).isEqualTo(before.plusMillis(500));
    }

    @Test
    void doesNotGoBackWhenALeapEnds() {
        set(Duration.ofHours(-1));
        pass(Duration.ofMinutes(1));
        Instant before = clock.instant();
        set(Duration.ofHours(1).minusMillis(1_500));
        assertThat(clock.instant()).isEqualTo(before);
    }

    @Test
    void isTheSameInEveryZone() {
        Clock utc = clock.withZone(ZoneOffset.UTC);
        set(Duration.ofHours(1));
        assertThat(utc.instant()).isEqualTo(noon);
        assertThat(utc.getZone()).isEqualTo(ZoneOffset.UTC);
    }
}
