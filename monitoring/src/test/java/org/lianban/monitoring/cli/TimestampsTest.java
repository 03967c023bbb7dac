package org.lianban.monitoring.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampsTest {

    @Test
    void theFastWayReadsWhatTheCarefulWayReads() {
        qt().withExamples(5_000)
                .withFixedSeed(1)
                .forAll(
                        longs().between(-60_000_000_000L, 250_000_000_000L),
                        integers().between(-1080, 1080))
                .checkAssert((second, offset) -> {
                    String text = OffsetDateTime.ofInstant(
                                    Instant.ofEpochSecond(second), ZoneOffset.ofTotalSeconds(offset * 60))
                            .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
                    assertThat(Timestamps.parse(text)).isEqualTo(Instant.ofEpochSecond(second));
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-30T10:00:00+08:00",
                "2023-02-29T10:00:00+08:00",
                "2024-04-31T10:00:00+08:00",
                "2024-13-01T10:00:00+08:00",
                "2024-00-01T10:00:00+08:00",
                "2024-01-00T10:00:00+08:00",
                "2024-01-01T24:00:00+08:00",
                "2024-01-01T10:60:00+08:00",
                "2024-01-01T10:00:60+08:00",
                "2024-01-01T10:00:00+19:00",
                "2024-01-01T10:00:00+08:60",
                "2024-01-01 10:00:00+08:00"
            })
    void whatIsNoTimeIsRefused(String text) {
        assertThatThrownBy(() -> Timestamps.parse(text)).isInstanceOf(DateTimeParseException.class);
    }
}
