package org.lianban.app.catalogue.store;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lianban.app.catalogue.Catalogue;
import org.lianban.app.catalogue.reading.CatalogueFile;
import org.lianban.app.catalogue.reading.CatalogueReader;
import org.lianban.app.catalogue.reading.InvalidCatalogueException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts the catalogue in force: what was stored, with the versions that this release brings. An entry that was published here is the
 * office's own: no release changes it.
 */
@Component
class CatalogueLoader {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogueLoader.class);

    private final CatalogueReader reader = new CatalogueReader();
    private final CatalogueEntries entries;
    private final DepartmentRegister departments;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CatalogueLoader(
            CatalogueEntries entries, DepartmentRegister departments, TransactionTemplate transaction, Clock clock) {
        this.entries = entries;
        this.departments = departments;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Stores what is new in these files and reads what is in force then.
     *
     * @throws InvalidCatalogueException with file, line and field of every error; nothing is stored then
     */
    Catalogue load(List<CatalogueFile> files) {
        return transaction.execute(status -> {
            entries.lock();
            List<Entry> stored = entries.all();
            List<Entry> brought = brought(files, stored);
            Catalogue catalogue = readWith(stored, brought);
            departments.tell(catalogue);
            return catalogue;
        });
    }

    private Catalogue readWith(List<Entry> stored, List<Entry> brought) {
        Instant now = now();
        Editions before = new Editions(stored);
        try {
            Editions after = new Editions(merged(stored, brought));
            Catalogue catalogue = reader.read(after.filesAt(now));
            requireWhatIsPlanned(before, after, now);
            brought.forEach(entries::add);
            return catalogue;
        } catch (InvalidCatalogueException e) {
            if (stored.stream().noneMatch(CatalogueLoader::isOwn)) {
                throw e;
            }
            LOG.error(
                    "What this release brings does not fit the catalogue published here and is left out: {}",
                    e.getMessage());
            return reader.read(before.filesAt(now));
        }
    }

    /** What is planned and could be read before must be readable still: otherwise it would never come into force. */
    private void requireWhatIsPlanned(Editions before, Editions after, Instant now) {
        for (Instant moment : before.moments().tailSet(now, false)) {
            if (isReadable(before.filesAt(moment))) {
                reader.read(after.filesAt(moment));
            }
        }
    }

    private boolean isReadable(List<CatalogueFile> files) {
        try {
            reader.read(files);
            return true;
        } catch (InvalidCatalogueException e) {
            return false;
        }
    }

    /** What of these files is to be stored. */
    private List<Entry> brought(List<CatalogueFile> files, List<Entry> stored) {
        Map<String, List<Entry>> versions = stored.stream().collect(groupingBy(Entry::name));
        Instant now = now();
        return files.stream()
                .map(file -> Entry.shipped(file, Instant.EPOCH, now))
                .flatMap(entry -> brought(entry, versions.getOrDefault(entry.name(), List.of())).stream())
                .toList();
    }

    /** The register has no version of its own and is new when it differs. What is the first of its kind is in force for all times. */
    private Optional<Entry> brought(Entry entry, List<Entry> versions) {
        if (versions.isEmpty()) {
            return Optional.of(entry);
        }
        Entry last = versions.get(versions.size() - 1);
        if (versions.stream().anyMatch(CatalogueLoader::isOwn)) {
            return Optional.empty();
        }
        if (entry.kind() == EntryKind.DEPARTMENTS) {
            return last.source().equals(entry.source())
                    ? Optional.empty()
                    : Optional.of(entry.as(last.version() + 1).from(entry.loadedAt()));
        }
        return versions.stream().anyMatch(stored -> stored.version() == entry.version())
                ? Optional.empty()
                : Optional.of(entry.from(entry.loadedAt()));
    }

    private static boolean isOwn(Entry entry) {
        return entry.publishedBy() != null;
    }

    private static List<Entry> merged(List<Entry> stored, List<Entry> brought) {
        return Stream.concat(stored.stream(), brought.stream())
                .sorted(Comparator.comparing(Entry::name).thenComparingInt(Entry::version))
                .toList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
