package org.lianban.app.administration.trail;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.app.audit.AuditBook;
import org.lianban.app.ledger.LedgerSearch;
import org.lianban.app.web.Cursors;
import org.lianban.app.web.Page;
import org.springframework.stereotype.Component;

/** Asks both sources for as many entries as a page has, and shows the newest of all. */
@Component
class TrailSearch {

    private static final Comparator<TrailRow> NEWEST = Comparator.comparing(TrailRow::at)
            .thenComparing(TrailRow::source)
            .thenComparing(row -> row.id().toString()) // as the database orders them
            .thenComparing(TrailRow::sequence)
            .reversed();

    private final AuditBook others;
    private final LedgerSearch ledgers;
    private final Cursors cursors;
    private final ZoneId zone;

    TrailSearch(AuditBook others, LedgerSearch ledgers, Cursors cursors, ZoneId zone) {
        this.others = others;
        this.ledgers = ledgers;
        this.cursors = cursors;
        this.zone = zone;
    }

    Page<TrailRow> page(String region, TrailQuestion asked, @Nullable String cursor, int size) {
        String listing = "audit:" + region + asked;
        List<@Nullable String> keys = cursors.open(listing, cursor);
        TrailPlace place = keys.isEmpty() ? TrailPlace.newest(asked.end(zone)) : TrailPlace.read(keys);
        List<TrailRow> rows = new ArrayList<>();
        if (asked.asksOthers()) {
            others.find(asked.ofOthers(region, zone), place.at(), place.idOfOthers(), size + 1)
                    .forEach(entry -> rows.add(TrailRow.of(entry)));
        }
        if (asked.asksCases()) {
            ledgers.find(
                            region,
                            asked.who(),
                            asked.about(),
                            asked.begin(zone),
                            asked.end(zone),
                            place.inLedgers(),
                            size + 1)
                    .forEach(found -> rows.add(TrailRow.of(found)));
        }
        rows.sort(NEWEST);
        List<TrailRow> newest = rows.subList(0, Math.min(rows.size(), size + 1));
        return Page.of(
                newest,
                size,
                last -> cursors.seal(listing, TrailPlace.behind(last).keys()));
    }
}
