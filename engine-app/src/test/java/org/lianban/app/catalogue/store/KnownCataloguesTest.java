package org.lianban.app.catalogue.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianban.app.catalogue.Catalogue;
import org.lianban.app.catalogue.reading.CatalogueReader;

/** Of the shop sign several versions, each with its number in its English name. */
class KnownCataloguesTest {

    private static final CatalogueReader READER = new CatalogueReader();
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant FEBRUARY = Instant.parse("2026-02-01T00:00:00Z");
    private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant APRIL = Instant.parse("2026-04-01T00:00:00Z");
    private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");

    private final List<Entry> entries = new ArrayList<>(READER.shippedFiles().stream()
            .map(file -> Entry.shipped(file, Instant.EPOCH, NOW))
            .toList());

    private Entry shopSign() {
        return entries.stream()
                .filter(entry -> entry.code().equals("shop-sign"))
                .findFirst()
                .orElseThrow();
    }

    private void version(int number, Instant from) {
        version(number, from, "Sign " + number);
    }

    private void version(int number, Instant from, String name) {
        String source = shopSign()
                .source()
                .replaceFirst("(?m)^version:.*$", "version: " + number)
                .replace("Outdoor shop sign", name);
        entries.add(new Entry(EntryKind.ITEM, "shop-sign", number, source, from, NOW, "admin"));
    }

    /** One that a later release can no longer read. */
    private void unreadable(int number, Instant from) {
        entries.add(new Entry(EntryKind.ITEM, "shop-sign", number, "type: item\nvery: old\n", from, NOW, "admin"));
    }

    private KnownCatalogues known() {
        return new KnownCatalogues(READER, Clock.fixed(NOW, ZoneOffset.UTC), new Editions(entries));
    }

    private static @Nullable String name(Catalogue catalogue) {
        return catalogue.item("shop-sign").orElseThrow().name().en();
    }

    private String nameAt(Instant moment) {
        return name(known().apply(moment));
    }

    @Test
    void eachMomentHasTheHighestVersionThatHasBegun() {
        version(14, MARCH);
        version(15, APRIL);
        assertThat(nameAt(MARCH.minusNanos(1_000))).isEqualTo("Outdoor shop sign");
        assertThat(nameAt(MARCH)).isEqualTo("Sign 14");
        assertThat(nameAt(APRIL.minusNanos(1_000))).isEqualTo("Sign 14");
        assertThat(nameAt(APRIL)).isEqualTo("Sign 15");
        assertThat(nameAt(Instant.MAX)).isEqualTo("Sign 15");
    }

    @Test
    void aLaterVersionThatBeginsEarlierOvertakes() {
        version(14, MAY);
        version(15, APRIL);
        assertThat(nameAt(NOW)).isEqualTo("Outdoor shop sign");
        assertThat(nameAt(APRIL)).isEqualTo("Sign 15");
        assertThat(nameAt(MAY)).isEqualTo("Sign 15");
    }

    @Test
    void aMomentBeforeTheFirstHasTheFirst() {
        assertThat(nameAt(Instant.MIN)).isEqualTo("Outdoor shop sign");
        assertThat(nameAt(Instant.EPOCH.minusSeconds(1))).isEqualTo("Outdoor shop sign");
    }

    @Test
    void anOldOneThatCannotBeReadIsReplacedByTheNext() {
        unreadable(14, FEBRUARY);
        version(15, MARCH);
        assertThat(nameAt(FEBRUARY)).isEqualTo("Sign 15");
        assertThat(nameAt(NOW)).isEqualTo("Sign 15");
    }

    @Test
    void aPlannedOneThatCannotBeReadIsReplacedByTheOneBefore() {
        version(14, MARCH);
        unreadable(15, APRIL);
        version(16, MAY);
        assertThat(nameAt(APRIL)).isEqualTo("Sign 14");
        assertThat(nameAt(MAY)).isEqualTo("Sign 16");
    }

    @Test
    void theLastThatCannotBeReadIsReplacedByTheOneBefore() {
        unreadable(14, MARCH);
        assertThat(nameAt(NOW)).isEqualTo("Outdoor shop sign");
    }

    @Test
    void whatWasReadIsNotReadAgainUnlessItChanged() {
        version(14, MARCH);
        version(15, MAY);
        KnownCatalogues before = known();
        Catalogue march = before.apply(MARCH);
        Catalogue may = before.apply(MAY);
        version(16, APRIL);
        KnownCatalogues after = before.with(new Editions(entries));
        assertThat(after.apply(MARCH)).isSameAs(march);
        assertThat(after.apply(MAY)).isNotSameAs(may);
        assertThat(name(after.apply(MAY))).isEqualTo("Sign 16");
    }
}
