package org.lianban.app.rulebook;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.lianban.rules.Rules;
import org.lianban.rules.table.InvalidTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The editions of the rules that this node knows: of those that have begun, the last is in force. */
final class KnownRules implements Function<Instant, Rules> {

    private static final Logger LOG = LoggerFactory.getLogger(KnownRules.class);

    private record Known(long number, Instant beginsAt, Rules rules) {}

    private final Rules shipped;
    /** The last first. */
    private final List<Known> editions;

    private final long count;

    private KnownRules(Rules shipped, List<Known> editions, long count) {
        this.shipped = shipped;
        this.editions = editions;
        this.count = count;
    }

    static KnownRules shipped() {
        return new KnownRules(Rules.load(), List.of(), 0);
    }

    /** The same with these; what is known already is not read again. One that this version cannot read is left out. */
    KnownRules with(List<RuleEdition> all) {
        List<Known> known = new ArrayList<>();
        for (RuleEdition edition : all) {
            editions.stream()
                    .filter(one -> one.number() == edition.number())
                    .findFirst()
                    .ifPresentOrElse(known::add, () -> read(edition, known));
        }
        Collections.reverse(known);
        return new KnownRules(shipped, List.copyOf(known), all.size());
    }

    private static void read(RuleEdition edition, List<Known> known) {
        try {
            known.add(new Known(edition.number(), edition.beginsAt(), rules(edition.tables())));
        } catch (InvalidTable unreadable) {
            LOG.error("Edition {} of the rule tables cannot be read and is left out", edition.number(), unreadable);
        }
    }

    /** How many editions there were when it was read. */
    long count() {
        return count;
    }

    @Override
    public Rules apply(Instant moment) {
        return editions.stream()
                .filter(edition -> !edition.beginsAt().isAfter(moment))
                .findFirst()
                .map(Known::rules)
                .orElse(shipped);
    }

    /** @throws InvalidTable if a table is not what it should be */
    static void requireReadable(Map<String, String> tables) {
        Rules unused = rules(tables);
    }

    private static Rules rules(Map<String, String> tables) {
        Map<String, byte[]> dmn = new HashMap<>();
        tables.forEach((name, text) -> dmn.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return Rules.load(dmn);
    }
}
