package org.lianban.app.catalogue.store;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lianban.app.catalogue.Catalogue;
import org.lianban.app.catalogue.reading.CatalogueFile;
import org.lianban.app.catalogue.reading.CatalogueReader;
import org.lianban.app.catalogue.reading.InvalidCatalogueException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The catalogues of all moments, each read when it is first asked for. One that a later release of the product can no longer read is
 * replaced by its neighbour: an old one by the next that can be read, a planned one by the one before it.
 */
final class KnownCatalogues implements Function<Instant, Catalogue> {

    private static final Logger LOG = LoggerFactory.getLogger(KnownCatalogues.class);

    private final CatalogueReader reader;
    private final Clock clock;
    private final NavigableMap<Instant, List<CatalogueFile>> files;
    private final int versions;
    private final Map<Instant, Optional<Catalogue>> read = new ConcurrentHashMap<>();

    KnownCatalogues(CatalogueReader reader, Clock clock, Editions editions) {
        this.reader = reader;
        this.clock = clock;
        this.files = new TreeMap<>(editions.files());
        this.versions = editions.versions();
    }

    /** How many versions of all entries it knows. */
    int versions() {
        return versions;
    }

    /** The same with what was published since; what was read already is not read again. */
    KnownCatalogues with(Editions editions) {
        KnownCatalogues renewed = new KnownCatalogues(reader, clock, editions);
        read.forEach((moment, catalogue) -> {
            List<CatalogueFile> now = renewed.files.get(moment);
            if (now != null && now.equals(files.get(moment))) {
                renewed.read.put(moment, catalogue);
            }
        });
        return renewed;
    }

    @Override
    public Catalogue apply(Instant moment) {
        Instant begun = Optional.ofNullable(files.floorKey(moment)).orElseGet(files::firstKey);
        Optional<Catalogue> asked = read(begun);
        return asked.orElseGet(() -> neighbour(begun));
    }

    private Catalogue neighbour(Instant begun) {
        Instant now = clock.instant();
        Stream<Instant> later =
                begun.isAfter(now) ? Stream.empty() : files.subMap(begun, false, now, true).keySet().stream();
        return Stream.concat(later, files.headMap(begun, false).descendingKeySet().stream())
                .flatMap(moment -> read(moment).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no catalogue that is stored can be read"));
    }

    private Optional<Catalogue> read(Instant moment) {
        return read.computeIfAbsent(moment, wanted -> {
            try {
                return Optional.of(reader.read(Objects.requireNonNull(files.get(wanted), "a moment of these")));
            } catch (InvalidCatalogueException e) {
                LOG.warn(
                        "The catalogue of {} cannot be read any more, its neighbour stands in: {}",
                        wanted,
                        e.getMessage());
                return Optional.empty();
            }
        });
    }
}
