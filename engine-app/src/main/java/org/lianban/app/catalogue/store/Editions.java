package org.lianban.app.catalogue.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lianban.app.catalogue.reading.CatalogueFile;

/**
 * Which versions of the entries are in force when: of each entry the highest that has begun. A version that begins no later than a lower
 * one therefore takes that one's place before it began.
 */
public final class Editions {

    private final Map<String, List<Entry>> byName = new LinkedHashMap<>();
    private final NavigableSet<Instant> moments = new TreeSet<>();

    /** @param entries all versions of all entries, by entry and version */
    public Editions(List<Entry> entries) {
        for (Entry entry : entries) {
            byName.computeIfAbsent(entry.name(), name -> new ArrayList<>()).add(entry);
            moments.add(entry.fromAt());
        }
    }

    /** When anything begins, in order. */
    public NavigableSet<Instant> moments() {
        return moments;
    }

    /** The versions in force at a moment; an entry of which none has begun is not among them. */
    public List<Entry> at(Instant moment) {
        List<Entry> inForce = new ArrayList<>();
        for (List<Entry> versions : byName.values()) {
            versions.stream()
                    .filter(version -> !version.fromAt().isAfter(moment))
                    .reduce((lower, higher) -> higher)
                    .ifPresent(inForce::add);
        }
        return inForce;
    }

    /** How many there are of all entries. */
    int versions() {
        return byName.values().stream().mapToInt(List::size).sum();
    }

    /** The files of {@link #at}. */
    public List<CatalogueFile> filesAt(Instant moment) {
        return at(moment).stream().map(Entry::file).toList();
    }

    /** By moment of beginning, the files in force from then on. */
    Map<Instant, List<CatalogueFile>> files() {
        Map<Instant, List<CatalogueFile>> files = new TreeMap<>();
        moments.forEach(moment -> files.put(moment, filesAt(moment)));
        return files;
    }
}
