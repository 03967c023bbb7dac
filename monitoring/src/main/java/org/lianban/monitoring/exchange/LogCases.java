package org.lianban.monitoring.exchange;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.clock.Why;
import org.lianban.monitoring.exchange.log.LogItem;
import org.lianban.monitoring.exchange.log.LogItem.Fragment;
import org.lianban.monitoring.exchange.log.LogItem.Reason;
import org.lianban.monitoring.exchange.log.LogItem.Refused;
import org.lianban.monitoring.exchange.log.LogLimits;
import org.lianban.monitoring.exchange.log.LogReader;
import org.lianban.monitoring.exchange.log.LogSource;
import org.lianban.monitoring.exchange.mapping.Mapping;
import org.lianban.monitoring.exchange.projection.EventMapper;
import org.lianban.monitoring.exchange.projection.ImportedCase;

/**
 * The cases of a log, each whole, even where their lines stand apart.
 *
 * <p>A log is read once to count the events of each case, and once more to gather them until the last has come. Where lines of
 * so many cases are mixed that their events are more than memory should hold, it is read once for each share of the cases. So
 * memory holds a bounded number of events, and one id and a few numbers for every case.
 */
public final class LogCases {

    private final LogSource source;
    private final LogLimits limits;
    private final EventMapper mapper;
    private final Instant present;
    private final CaseCensus census = new CaseCensus();
    private @Nullable Instant lastEventAt;
    private boolean known;
    private boolean coded;

    private LogCases(LogSource source, LogLimits limits, Mapping mapping, Instant present) {
        this.present = present;
        this.source = source;
        this.limits = limits;
        this.mapper = new EventMapper(mapping);
    }

    /**
     * Reads the log for the first time.
     *
     * @param present no event can have happened after it
     * @throws IOException if the source cannot be opened or read; never because of its content
     */
    public static LogCases in(LogSource source, LogLimits limits, Mapping mapping, Instant present) throws IOException {
        LogCases cases = new LogCases(source, limits, mapping, present);
        LogReader.read(source, limits, item -> {
            if (item instanceof Fragment fragment) {
                cases.count(fragment);
            }
        });
        return cases;
    }

    private void count(Fragment fragment) {
        mapper.caseId(fragment, refused -> {})
                .ifPresent(id -> census.add(id, fragment.events().size()));
        known = known || mapper.knows(fragment);
        coded = coded || mapper.hasCodes(fragment);
        mapper.moments(fragment).stream()
                .filter(at -> !at.isAfter(present))
                .filter(at -> lastEventAt == null || at.isAfter(lastEventAt))
                .forEach(at -> lastEventAt = at);
    }

    /** Whether the log is of another kind than the mapping: it has codes, and not one of them means anything. */
    private boolean isForeign() {
        return coded && !known;
    }

    /** How many cases there are; none in a log of another kind. */
    public int size() {
        return isForeign() ? 0 : census.size();
    }

    /** The latest moment, not after the present, at which the log says that something happened; empty if there is none. */
    public Optional<Instant> lastEventAt() {
        return isForeign() ? Optional.empty() : Optional.ofNullable(lastEventAt);
    }

    /**
     * Reads the log again. Of a log of another kind nothing is read, and that is the one thing that is refused.
     *
     * @param complete takes each case once, when all of it was read
     * @param refused takes what was refused, in order of the file
     * @throws IOException if the source cannot be opened or read; never because of its content
     */
    public void forEach(Consumer<ImportedCase> complete, Consumer<Refused> refused) throws IOException {
        if (isForeign()) {
            refused.accept(
                    new Refused(
                            1,
                            Reason.FOREIGN,
                            new Why(
                                    "日志中没有映射认识的代码：可能选错了系统或映射。未读取任何内容",
                                    "the mapping knows none of the log's codes: perhaps it is the wrong system or mapping. Nothing was read")));
            return;
        }
        int rounds = census.plan(limits.openEvents(), limits.caseEvents());
        for (int round = 0; round < rounds; round++) {
            Round gathering = new Round(round, complete, round == 0 ? refused : again -> {});
            LogReader.read(source, limits, gathering::take);
            gathering.end();
        }
    }

    /** One reading, in which some of the cases are gathered. */
    private final class Round {

        private final int number;
        private final Consumer<ImportedCase> complete;
        private final Consumer<Refused> refused;
        private final Map<String, ImportedCase> open = new LinkedHashMap<>();
        private final Map<String, Integer> gathered = new HashMap<>();
        private final Set<String> tooLarge = new HashSet<>();

        Round(int number, Consumer<ImportedCase> complete, Consumer<Refused> refused) {
            this.number = number;
            this.complete = complete;
            this.refused = refused;
        }

        void take(LogItem item) {
            if (item instanceof Refused itself) {
                refused.accept(itself);
            } else if (item instanceof Fragment fragment) {
                mapper.caseId(fragment, refused).ifPresent(id -> take(id, fragment));
            }
        }

        private void take(String id, Fragment fragment) {
            int round = census.roundOf(id);
            if (round == number) {
                gather(id, fragment);
            } else if (number == 0) {
                // What is wrong with the events of a later round is told now, in the order of the file.
                mapper.events(fragment, refused);
            }
            if (round < 0 && tooLarge.add(id)) {
                refused.accept(tooLarge(id, fragment));
            }
        }

        private void gather(String id, Fragment fragment) {
            ImportedCase delivered = open.computeIfAbsent(id, ImportedCase::new);
            delivered.add(fragment.line(), mapper.caseValues(fragment), mapper.events(fragment, refused));
            if (gathered.merge(id, 1, Integer::sum) == census.fragmentsOf(id)) {
                gathered.remove(id);
                open.remove(id);
                complete.accept(delivered);
            }
        }

        /** Nothing is left unless the file changed between two readings. */
        void end() {
            open.values().forEach(complete);
        }
    }

    private Refused tooLarge(String id, Fragment fragment) {
        return new Refused(
                fragment.line(),
                Reason.TOO_LARGE,
                new Why(
                        "办件有 %d 个事件，超过 %d 个，未采纳".formatted(census.eventsOf(id), limits.caseEvents()),
                        "the case has %d events, more than %d, and is not read"
                                .formatted(census.eventsOf(id), limits.caseEvents())));
    }
}
