package org.lianban.monitoring.ledger;

import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.clock.Cap;
import org.lianban.monitoring.clock.ClockEvent;
import org.lianban.monitoring.clock.ClockEvent.Extended;
import org.lianban.monitoring.clock.ClockEvent.Reanchored;
import org.lianban.monitoring.clock.ClockEvent.Reset;
import org.lianban.monitoring.clock.ClockEvent.Resumed;
import org.lianban.monitoring.clock.ClockEvent.Started;
import org.lianban.monitoring.clock.ClockEvent.Stopped;
import org.lianban.monitoring.clock.ClockEvent.Suspended;
import org.lianban.monitoring.clock.ClockEventType;
import org.lianban.monitoring.clock.LimitKind;
import org.lianban.monitoring.clock.LimitUnit;
import org.lianban.monitoring.clock.TimeLimit;

/**
 * Translates between clock events and the type and data of ledger entries.
 *
 * <p>Keys: {@code limit.amount}, {@code limit.unit}, {@code limit.kind}, {@code limit.basis} (the last two only where known;
 * none of them where no limit is prescribed), {@code suspension}, {@code ground}, {@code cap.amount}, {@code cap.unit},
 * {@code by.amount}, {@code by.unit}, {@code by.kind}, {@code by.basis}, {@code startAt}, {@code outcome}.
 */
public final class LedgerCodec {

    private LedgerCodec() {}

    /** The type under which an event stands in the ledger. */
    public static String typeOf(ClockEvent event) {
        return ClockEventType.of(event).name();
    }

    /** What an event carries besides its two timestamps. */
    public static SortedMap<String, String> dataOf(ClockEvent event) {
        SortedMap<String, String> data = new TreeMap<>();
        if (event instanceof Started started) {
            putLimit(data, "limit", started.limit());
        } else if (event instanceof Suspended suspended) {
            data.put("suspension", suspended.suspension());
            data.put("ground", suspended.ground());
            putCap(data, suspended.cap());
        } else if (event instanceof Resumed resumed) {
            data.put("suspension", resumed.suspension());
        } else if (event instanceof Extended extended) {
            putLimit(data, "by", extended.by());
        } else if (event instanceof Reset reset) {
            putLimit(data, "limit", reset.limit());
        } else if (event instanceof Reanchored reanchored) {
            data.put("startAt", reanchored.startAt().toString());
        } else if (event instanceof Stopped stopped) {
            data.put("outcome", stopped.outcome());
        }
        return data;
    }

    /**
     * The clock event that an entry stands for; empty for entries of other types.
     *
     * @throws IllegalArgumentException if the entry lacks what its type carries, naming the entry and the key
     */
    public static Optional<ClockEvent> eventOf(LedgerEntry entry) {
        return ClockEventType.named(entry.type()).map(type -> {
            try {
                return event(type, entry);
            } catch (RuntimeException e) {
                throw new IllegalArgumentException(
                        "Case %s, entry %d, %s: %s".formatted(entry.caseId(), entry.sequence(), type, e.getMessage()),
                        e);
            }
        });
    }

    private static ClockEvent event(ClockEventType type, LedgerEntry entry) {
        Instant at = entry.at();
        Instant recordedAt = entry.recordedAt();
        SortedMap<String, String> data = entry.data();
        return switch (type) {
            case STARTED -> new Started(at, recordedAt, limit(data, "limit"));
            case SUSPENDED -> new Suspended(at, recordedAt, need(data, "suspension"), need(data, "ground"), cap(data));
            case RESUMED -> new Resumed(at, recordedAt, need(data, "suspension"));
            case EXTENDED -> new Extended(at, recordedAt, needLimit(data, "by"));
            case RESET -> new Reset(at, recordedAt, limit(data, "limit"));
            case REANCHORED -> new Reanchored(at, recordedAt, Instant.parse(need(data, "startAt")));
            case STOPPED -> new Stopped(at, recordedAt, need(data, "outcome"));
        };
    }

    private static void putLimit(SortedMap<String, String> data, String name, @Nullable TimeLimit limit) {
        if (limit != null) {
            data.put(name + ".amount", Integer.toString(limit.amount()));
            data.put(name + ".unit", limit.unit().name());
            if (limit.kind() != null) {
                data.put(name + ".kind", limit.kind().name());
            }
            if (limit.legalBasis() != null) {
                data.put(name + ".basis", limit.legalBasis());
            }
        }
    }

    private static void putCap(SortedMap<String, String> data, @Nullable Cap cap) {
        if (cap != null) {
            data.put("cap.amount", Integer.toString(cap.amount()));
            data.put("cap.unit", cap.unit().name());
        }
    }

    private static @Nullable TimeLimit limit(SortedMap<String, String> data, String name) {
        boolean absent = data.get(name + ".amount") == null && data.get(name + ".unit") == null;
        return absent ? null : needLimit(data, name);
    }

    private static TimeLimit needLimit(SortedMap<String, String> data, String name) {
        String kind = data.get(name + ".kind");
        return new TimeLimit(
                Integer.parseInt(need(data, name + ".amount")),
                LimitUnit.valueOf(need(data, name + ".unit")),
                kind == null ? null : LimitKind.valueOf(kind),
                data.get(name + ".basis"));
    }

    private static @Nullable Cap cap(SortedMap<String, String> data) {
        boolean absent = data.get("cap.amount") == null && data.get("cap.unit") == null;
        return absent
                ? null
                : new Cap(Integer.parseInt(need(data, "cap.amount")), LimitUnit.valueOf(need(data, "cap.unit")));
    }

    private static String need(SortedMap<String, String> data, String key) {
        String value = data.get(key);
        if (value == null) {
            throw new IllegalArgumentException("it lacks " + key);
        }
        return value;
    }
}
