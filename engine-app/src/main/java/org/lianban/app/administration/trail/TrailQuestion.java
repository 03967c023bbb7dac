package org.lianban.app.administration.trail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.lianban.app.audit.Act;
import org.lianban.app.audit.AuditBook;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;

/**
 * What is asked of the trail; null asks nothing.
 *
 * @param source null for both
 * @param kind only what is done outside of cases has one
 * @param about the case number, login, code or number of what was acted on, as a whole
 * @param to the last day
 */
record TrailQuestion(
        @Nullable TrailSource source,
        @Nullable String who,
        @Nullable Act kind,
        @Nullable String about,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Nothing was recorded before, and nothing will be after; the database knows fewer years than a date may have. */
    private static final LocalDate FIRST = LocalDate.EPOCH;

    private static final LocalDate LAST = LocalDate.of(9999, 1, 1);

    TrailQuestion {
        if (from != null && to != null && to.isBefore(from)) {
            throw Refusal.invalid("to", new LocalisedText("不能早于起始日", "must not lie before the first day"));
        }
        if (kind != null && source == TrailSource.CASES) {
            throw Refusal.invalid("kind", new LocalisedText("办件内的操作没有此类别", "what is done in cases is of no such kind"));
        }
    }

    boolean asksCases() {
        return source != TrailSource.OTHERS && kind == null;
    }

    boolean asksOthers() {
        return source != TrailSource.CASES;
    }

    Instant begin(ZoneId zone) {
        return start(from == null ? FIRST : from, zone);
    }

    Instant end(ZoneId zone) {
        return start(to == null || !to.isBefore(LAST) ? LAST : to.plusDays(1), zone);
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        LocalDate known = day.isBefore(FIRST) ? FIRST : day.isAfter(LAST) ? LAST : day;
        return known.atStartOfDay(zone).toInstant();
    }

    AuditBook.Question ofOthers(String region, ZoneId zone) {
        return new AuditBook.Question(region, who, kind, about, begin(zone), end(zone));
    }
}
