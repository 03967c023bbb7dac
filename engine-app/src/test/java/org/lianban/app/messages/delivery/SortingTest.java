package org.lianban.app.messages.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lianban.app.messages.Channel;
import org.lianban.app.messages.MessageKind;
import org.lianban.app.messages.preference.Digest;
import org.lianban.app.messages.preference.Habits;
import org.lianban.app.messages.preference.QuietHours;

class SortingTest {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final Instant NIGHT = Instant.parse("2026-03-02T15:00:00Z"); // 23:00
    private static final Habits PLAIN = new Habits(null, false, Digest.AT_ONCE, null);
    private static final Habits SLEEPER =
            new Habits(new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0)), false, Digest.AT_ONCE, null);
    private static final DeliverySettings SETTINGS = new DeliverySettings(
            12, Duration.ofSeconds(30), Duration.ofHours(6), 3, Duration.ofMinutes(10), Duration.ofMinutes(5), "");

    private static List<Due> due(int number, boolean tried, Instant postedAt) {
        return IntStream.range(0, number)
                .mapToObj(one -> new Due(
                        UUID.randomUUID(),
                        Channel.MAIL,
                        UUID.randomUUID(),
                        null,
                        MessageKind.NOTICE,
                        false,
                        postedAt,
                        tried))
                .toList();
    }

    private static Sorting sort(List<Due> due, List<Instant> recent, Habits habits, Instant now) {
        return Sorting.of(due, recent, new Sorting.Terms(habits, SETTINGS, now, ZoneId.of("Asia/Shanghai")));
    }

    private static List<Integer> sizes(Sorting sorting) {
        return sorting.parcels().stream().map(List::size).toList();
    }

    @Test
    void asManyAsThereIsRoomForGoOneByOne() {
        assertThat(sizes(sort(due(3, false, NOON), List.of(), PLAIN, NOON))).containsExactly(1, 1, 1);
        assertThat(sizes(sort(due(2, false, NOON), List.of(NOON), PLAIN, NOON))).containsExactly(1, 1);
    }

    @Test
    void moreThanThereIsRoomForGoTogether() {
        assertThat(sizes(sort(due(4, false, NOON), List.of(), PLAIN, NOON))).containsExactly(4);
        assertThat(sizes(sort(due(2, false, NOON), List.of(NOON, NOON), PLAIN, NOON)))
                .containsExactly(2);
    }

    @Test
    void withoutRoomAllWaitUntilTheWindowHasMovedOn() {
        Instant first = NOON.minus(Duration.ofMinutes(9));
        Instant second = NOON.minus(Duration.ofMinutes(4));
        Sorting sorting = sort(due(2, false, NOON), List.of(first, second, second, NOON), PLAIN, NOON);
        assertThat(sorting.parcels()).isEmpty();
        // then two of the four are out of the window, and one more may go
        assertThat(sorting.held().values()).containsOnly(second.plus(Duration.ofMinutes(10)));
    }

    @Test
    void whatWasTriedIsNeitherGatheredNorKeptByAFlood() {
        Sorting sorting = sort(due(2, true, NOON), List.of(NOON, NOON, NOON), PLAIN, NOON);
        assertThat(sizes(sorting)).containsExactly(1, 1);
    }

    @Test
    void whatWasTriedKeepsTheQuietHoursAllTheSame() {
        Sorting sorting = sort(due(1, true, NOON), List.of(), SLEEPER, NIGHT);
        assertThat(sorting.parcels()).isEmpty();
        assertThat(sorting.held().values()).containsExactly(Instant.parse("2026-03-02T23:00:00Z"));
    }
}
