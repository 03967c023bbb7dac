package org.lianban.app.exchange.version;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The versions that stand. */
final class Standing {

    private Standing() {}

    /** Of each event the version that stands, unless that takes it back. */
    static List<StoredEvent> of(Collection<StoredEvent> versions) {
        return latest(versions).values().stream()
                .filter(event -> !event.withdrawn())
                .toList();
    }

    /** Of each event the version that stands, by its key. */
    static Map<String, StoredEvent> latest(Collection<StoredEvent> versions) {
        Map<String, StoredEvent> latest = new LinkedHashMap<>();
        for (StoredEvent version : versions) {
            latest.merge(
                    version.key(),
                    version,
                    (one, other) -> StoredEvent.BY_STANDING.compare(one, other) >= 0 ? one : other);
        }
        return latest;
    }
}
