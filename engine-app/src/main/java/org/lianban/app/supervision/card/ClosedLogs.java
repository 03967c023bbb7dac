package org.lianban.app.supervision.card;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lianban.app.exchange.system.LogClosed;
import org.lianban.app.supervision.finding.FindingsMade;
import org.lianban.app.web.LocalisedText;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Findings about closed logs: they are kept for the record. What happened there is over, and those who did it may long be gone; today's
 * department has nothing to answer for.
 */
@Component
class ClosedLogs {

    static final LocalisedText REASON = new LocalisedText(
            "该办件来自已关闭的历史日志：此项仅作记录，无需答复，没有期限，也不计入考核。",
            "The case is from a closed log: this is for the record. Nobody has to answer it, it has no last day, and no assessment counts it.");

    private final CardStore cards;
    private final CardNews news;
    private final Clock clock;

    ClosedLogs(CardStore cards, CardNews news, Clock clock) {
        this.cards = cards;
        this.news = news;
        this.clock = clock;
    }

    /** Records, in the transaction that made the findings, those about closed logs; returns them. */
    Set<UUID> record(List<FindingsMade.Made> made, Instant at) {
        List<UUID> delivered = made.stream()
                .filter(one -> one.caseId() == null)
                .map(FindingsMade.Made::id)
                .toList();
        return delivered.isEmpty() ? Set.of() : Set.copyOf(cards.record(delivered, REASON, at));
    }

    /** What was found while the system was taken for one in use is a record from now on; steps that were taken stay. */
    @EventListener
    void follow(LogClosed closed) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<UUID> recorded = cards.recordAll(closed.system(), REASON, now);
        if (!recorded.isEmpty()) {
            news.recorded(closed.system(), recorded, REASON);
        }
    }
}
