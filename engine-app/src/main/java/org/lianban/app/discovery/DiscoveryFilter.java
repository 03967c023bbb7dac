package org.lianban.app.discovery;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;

/**
 * Over which cases a flow is discovered.
 *
 * @param system whose delivered cases; null for the cases of lianban
 * @param service code of the item or joint service; null only of a system, for all of its cases
 * @param from the first month in which cases were closed
 * @param to the last month
 * @param department in which cases some stage is that department's; null for all
 * @param open whether cases that go on count too
 */
record DiscoveryFilter(
        @Nullable String system,
        @Nullable String service,
        YearMonth from,
        YearMonth to,
        @Nullable String department,
        boolean open) {

    private static final int MOST_MONTHS = 24;
    private static final int MONTHS = 12;

    DiscoveryFilter {
        if (to.isBefore(from) || from.plusMonths(MOST_MONTHS - 1).isBefore(to)) {
            throw Refusal.invalid("from", new LocalisedText("期间应为一至二十四个月", "a period has one to 24 months"));
        }
    }

    /** A year up to a month unless told otherwise. */
    static DiscoveryFilter of(Asked asked, YearMonth present) {
        YearMonth from = asked.from();
        YearMonth last = asked.to() != null ? asked.to() : from != null ? from.plusMonths(MONTHS - 1) : present;
        return new DiscoveryFilter(
                asked.system(),
                asked.service(),
                from == null ? last.minusMonths(MONTHS - 1) : from,
                last,
                asked.department(),
                asked.open());
    }

    /** As it was asked for; what is null is to be chosen. */
    record Asked(
            @Nullable String system,
            @Nullable String service,
            @Nullable YearMonth from,
            @Nullable YearMonth to,
            @Nullable String department,
            boolean open) {}

    DiscoveryFilter ofService(@Nullable String code) {
        return new DiscoveryFilter(system, code, from, to, department, open);
    }

    Instant begins(ZoneId zone) {
        return from.atDay(1).atStartOfDay(zone).toInstant();
    }

    /** The first moment that is no longer in it. */
    Instant ends(ZoneId zone) {
        return to.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
    }
}
