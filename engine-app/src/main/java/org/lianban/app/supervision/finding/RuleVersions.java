package org.lianban.app.supervision.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lianban.app.supervision.rule.RuleTable;
import org.lianban.rules.SupervisionRules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions of the table of rules, each with the days on which it is in force. */
@Repository
public class RuleVersions {

    /**
     * A version of the table.
     *
     * @param from its first day
     * @param until its last day
     */
    public record RuleVersion(int number, LocalDate from, LocalDate until, RuleTable table) {

        /** Whether it decides on that day. */
        public boolean inForceOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    private record Published(int version, LocalDate effectiveFrom, String source) {}

    private static final RuleVersion SHIPPED =
            new RuleVersion(1, LocalDate.MIN, LocalDate.MAX, new RuleTable(SupervisionRules.shipped()));

    private final JdbcClient jdbc;
    private List<RuleVersion> read = List.of(SHIPPED);

    RuleVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All versions, in the order in which they are in force. */
    public synchronized List<RuleVersion> all() {
        int newest = jdbc.sql("select coalesce(max(version), 1) from supervision_table")
                .query(Integer.class)
                .single();
        if (read.stream().noneMatch(version -> version.number() == newest)) {
            read = read();
        }
        return read;
    }

    /** The version that decides on a day. */
    public RuleVersion on(LocalDate day) {
        return all().stream()
                .filter(version -> version.inForceOn(day))
                .findFirst()
                .orElseThrow();
    }

    private List<RuleVersion> read() {
        List<RuleVersion> versions = new ArrayList<>();
        versions.add(SHIPPED);
        for (Published next : jdbc.sql(
                        "select version, effective_from, source from supervision_table order by effective_from")
                .query(Published.class)
                .list()) {
            RuleVersion before = versions.remove(versions.size() - 1);
            versions.add(new RuleVersion(
                    before.number(), before.from(), next.effectiveFrom().minusDays(1), before.table()));
            versions.add(new RuleVersion(
                    next.version(),
                    next.effectiveFrom(),
                    LocalDate.MAX,
                    known(next.version()).orElseGet(() -> new RuleTable(SupervisionRules.read(next.source())))));
        }
        return List.copyOf(versions);
    }

    /** A table that was read already keeps its answers. */
    private Optional<RuleTable> known(int version) {
        return read.stream()
                .filter(one -> one.number() == version)
                .map(RuleVersion::table)
                .findFirst();
    }
}
