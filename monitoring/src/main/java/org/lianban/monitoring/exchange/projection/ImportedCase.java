package org.lianban.monitoring.exchange.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was delivered of one case so far: its events and the values of the case itself.
 *
 * <p>Not safe for use by several threads.
 */
public final class ImportedCase {

    private final String id;
    private final List<MappedEvent> events = new ArrayList<>();
    /** For each attribute every value that was told, with the first line that told it. */
    private final SortedMap<String, SortedMap<String, Long>> values = new TreeMap<>();

    private long line = Long.MAX_VALUE;

    /** A case of which nothing is known yet. */
    public ImportedCase(String id) {
        this.id = id;
    }

    /** Adds what a part of a log tells of the case. */
    public void add(long fragmentLine, Map<String, String> caseValues, List<MappedEvent> more) {
        line = Math.min(line, fragmentLine);
        events.addAll(more);
        caseValues.forEach((name, value) ->
                values.computeIfAbsent(name, any -> new TreeMap<>()).merge(value, fragmentLine, Math::min));
    }

    /** The case's name in the other system. */
    public String id() {
        return id;
    }

    /** The first line that spoke of it. */
    public long line() {
        return line;
    }

    /** Everything delivered, in the order of delivery. */
    public List<MappedEvent> events() {
        return events;
    }

    /**
     * The value of an attribute, or null. Where deliveries contradict one another, the greatest stands, whatever came first; for
     * times written alike that is the latest.
     */
    public @Nullable String value(@Nullable String attribute) {
        SortedMap<String, Long> told = attribute == null ? null : values.get(attribute);
        return told == null ? null : told.lastKey();
    }

    /** Every value that was told of each attribute, in order. */
    public Map<String, List<String>> told() {
        Map<String, List<String>> told = new TreeMap<>();
        values.forEach((name, lines) -> told.put(name, List.copyOf(lines.keySet())));
        return told;
    }

    /** The line that told that value. */
    long lineOf(String attribute) {
        SortedMap<String, Long> told = values.get(attribute);
        return told == null ? line : told.getOrDefault(told.lastKey(), line);
    }

    /** The attributes of which deliveries told different values. */
    List<String> contradicted() {
        return values.entrySet().stream()
                .filter(told -> told.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }
}
