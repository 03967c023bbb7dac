package org.lianban.app.messages.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DeliverySettingsTest {

    private final DeliverySettings settings = new DeliverySettings(
            12, Duration.ofSeconds(30), Duration.ofHours(6), 10, Duration.ofMinutes(10), Duration.ofMinutes(5), "");

    @Test
    void eachPauseIsTwiceTheOneBefore() {
        assertThat(settings.pauseAfter(1, 1)).isEqualTo(Duration.ofSeconds(30));
        assertThat(settings.pauseAfter(2, 1)).isEqualTo(Duration.ofSeconds(60));
        assertThat(settings.pauseAfter(5, 1)).isEqualTo(Duration.ofSeconds(480));
    }

    @Test
    void noPauseIsLongerThanTheLongest() {
        assertThat(settings.pauseAfter(11, 1)).isEqualTo(Duration.ofHours(6));
        assertThat(settings.pauseAfter(1000, 1)).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void chanceShortensAPauseByAtMostHalf() {
        assertThat(settings.pauseAfter(2, 0)).isEqualTo(Duration.ofSeconds(30));
        assertThat(settings.pauseAfter(2, 0.5)).isEqualTo(Duration.ofSeconds(45));
    }
}
