package org.lianban.app.catalogue.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.LianbanTest;
import org.lianban.app.catalogue.CatalogueBook;
import org.lianban.app.catalogue.reading.CatalogueReader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Two nodes with a book and a watch each, on one database. */
@LianbanTest
@Transactional
class CatalogueWatchTest {

    @Autowired
    private CatalogueEntries entries;

    @Autowired
    private DepartmentRegister departments;

    @Autowired
    private Clock clock;

    private CatalogueBook here;
    private CatalogueBook there;
    private CatalogueWatch watchHere;
    private CatalogueWatch watchThere;
    private Instant moment;

    @BeforeEach
    void twoNodes() {
        KnownCatalogues known = new KnownCatalogues(new CatalogueReader(), clock, new Editions(entries.all()));
        here = new CatalogueBook(clock, known);
        there = new CatalogueBook(clock, known);
        watchHere = new CatalogueWatch(here, entries, departments, known);
        watchThere = new CatalogueWatch(there, entries, departments, known);
        watchHere.look();
        watchThere.look();
        moment = clock.instant().truncatedTo(ChronoUnit.MICROS).plus(Duration.ofDays(1));
    }

    /** @param times for the how many-th time */
    private void publish(int times, String name) {
        List<Entry> stored = entries.versions(EntryKind.ITEM, "shop-sign");
        int version = stored.get(stored.size() - 1).version() + times;
        String source = stored.get(0)
                .source()
                .replaceFirst("(?m)^version:.*$", "version: " + version)
                .replaceFirst("(?m)^name:.*$", "name: {zh: 招牌, en: " + name + "}");
        entries.add(new Entry(EntryKind.ITEM, "shop-sign", version, source, moment, clock.instant(), "admin"));
    }

    private static String name(CatalogueBook book, Instant moment) {
        return book.at(moment).item("shop-sign").orElseThrow().name().en();
    }

    @Test
    void whatOneNodePublishesTheOtherKnowsOnceItHasLooked() {
        publish(1, "Sign of tomorrow");
        watchHere.look();
        assertThat(name(here, moment)).isEqualTo("Sign of tomorrow");
        assertThat(name(there, moment)).isEqualTo("Outdoor shop sign");
        watchThere.look();
        assertThat(name(there, moment)).isEqualTo("Sign of tomorrow");
        assertThat(name(there, moment.minusMillis(1))).isEqualTo("Outdoor shop sign");
    }

    @Test
    void ofTwoVersionsOfOneMomentBothNodesTakeTheHigher() {
        publish(1, "Sign of tomorrow");
        watchHere.look();
        publish(2, "Better sign");
        watchHere.look();
        watchThere.look();
        assertThat(name(here, moment)).isEqualTo("Better sign");
        assertThat(name(there, moment)).isEqualTo("Better sign");
    }

    @Test
    void withoutANewVersionTheBookStaysAsItIs() {
        var before = here.current();
        watchHere.look();
        assertThat(here.current()).isSameAs(before);
    }
}
