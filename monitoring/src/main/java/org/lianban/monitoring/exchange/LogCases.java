package org.lianban.monitoring.exchange;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.exchange.log.LogItem;
import org.lianban.monitoring.exchange.log.LogItem.Fragment;
import org.lianban.monitoring.exchange.log.LogItem.Refused;
import org.lianban.monitoring.exchange.log.LogLimits;
import org.lianban.monitoring.exchange.log.LogReader;
import org.lianban.monitoring.exchange.log.LogSource;
import org.lianban.monitoring.exchange.mapping.Mapping;
import org.lianban.monitoring.exchange.projection.EventMapper;
import org.lianban.monitoring.exchange.projection.ImportedCase;
import org.lianban.monitoring.exchange.projection.MappedEvent;

/**
 * The cases of a log, each whole, even where their lines stand apart.
 *
 * <p>A log is read twice: once to count the fragments of each case, and once to gather them until the last has come. So only
 * the cases that are open at a place of the file are in memory, and one id and number for every case.
 */
public final class LogCases {

    private final LogSource source;
    private final LogLimits limits;
    private final EventMapper mapper;
    private final Map<String, Integer> fragments = new HashMap<>();
    private @Nullable Instant lastEventAt;

    private LogCases(LogSource source, LogLimits limits, Mapping mapping) {
        this.source = source;
        this.limits = limits;
        this.mapper = new EventMapper(mapping);
    }

    /**
     * Reads the log for the first time.
     *
     * @throws IOException if the source cannot be opened or read; never because of its content
     */
    public static LogCases in(LogSource source, LogLimits limits, Mapping mapping) throws IOException {
        LogCases cases = new LogCases(source, limits, mapping);
        LogReader.read(source, limits, item -> {
            if (item instanceof Fragment fragment) {
                cases.count(fragment);
            }
        });
        return cases;
    }

    private void count(Fragment fragment) {
        mapper.caseId(fragment, refused -> {}).ifPresent(id -> fragments.merge(id, 1, Integer::sum));
        mapper.moments(fragment)
                .forEach(at -> lastEventAt = lastEventAt == null || at.isAfter(lastEventAt) ? at : lastEventAt);
    }

    /** How many cases there are. */
    public int size() {
        return fragments.size();
    }

    /** The latest moment at which the log says that something happened; empty if it says nothing. */
    public Optional<Instant> lastEventAt() {
        return Optional.ofNullable(lastEventAt);
    }

    /**
     * Reads the log for the second time.
     *
     * @param complete takes each case once, when all of it was read
     * @param refused takes what was refused, in order of the file
     * @throws IOException if the source cannot be opened or read; never because of its content
     */
    public void forEach(Consumer<ImportedCase> complete, Consumer<Refused> refused) throws IOException {
        Map<String, ImportedCase> open = new LinkedHashMap<>();
        Map<String, Integer> left = new HashMap<>(fragments);
        LogReader.read(source, limits, item -> take(item, open, left, complete, refused));
        // Nothing is left unless the file changed between the two readings.
        open.values().forEach(complete);
    }

    private void take(
            LogItem item,
            Map<String, ImportedCase> open,
            Map<String, Integer> left,
            Consumer<ImportedCase> complete,
            Consumer<Refused> refused) {
        if (item instanceof Refused itself) {
            refused.accept(itself);
        } else if (item instanceof Fragment fragment) {
            List<MappedEvent> events = mapper.events(fragment, refused);
            mapper.caseId(fragment, refused).ifPresent(id -> {
                ImportedCase gathered = open.computeIfAbsent(id, ImportedCase::new);
                gathered.add(fragment.line(), mapper.caseValues(fragment), events);
                if (left.merge(id, -1, Integer::sum) == 0) {
                    open.remove(id);
                    complete.accept(gathered);
                }
            });
        }
    }
}
