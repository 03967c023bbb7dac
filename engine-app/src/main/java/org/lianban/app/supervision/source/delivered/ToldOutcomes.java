package org.lianban.app.supervision.source.delivered;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.app.exchange.CaseClock;
import org.lianban.app.supervision.trace.CaseFact;
import org.lianban.app.supervision.trace.Charged;
import org.lianban.app.supervision.trace.Corrected;
import org.lianban.app.supervision.trace.CorrectionAsked;
import org.lianban.app.supervision.trace.Decided;
import org.lianban.app.supervision.trace.Demanded;
import org.lianban.app.supervision.trace.Ended;
import org.lianban.app.supervision.trace.Extended;
import org.lianban.app.supervision.trace.Rated;
import org.lianban.monitoring.clock.LimitUnit;
import org.lianban.monitoring.exchange.fact.DeliveredClock.Kind;
import org.lianban.monitoring.exchange.fact.DeliveredFact;
import org.lianban.monitoring.exchange.fact.FactType;
import org.lianban.rules.ExtensionRule;
import org.lianban.rules.Handling;
import org.lianban.rules.Rules;

/** What a delivered case asked of the applicant and came to. */
record ToldOutcomes(Told told, Rules rules) {

    List<CaseFact> facts() {
        List<CaseFact> facts = new ArrayList<>();
        told.delivered().facts().forEach(fact -> fact(fact).ifPresent(facts::add));
        return facts;
    }

    private Optional<CaseFact> fact(DeliveredFact fact) {
        return Optional.ofNullable(
                switch (fact.type()) {
                    case CORRECTION_ASKED -> asked(fact);
                    case CORRECTED ->
                        new Corrected(
                                fact.at(),
                                told.department(fact),
                                fact.person(),
                                fact.value("notice").orElse("-"));
                    case EXTENDED -> extended(fact);
                    case FEE_CHARGED -> charged(fact);
                    case SERVICE_DEMANDED -> demanded(fact);
                    case DECIDED -> decided(fact);
                    case NOT_ACCEPTED -> ended(fact, "NOT_ACCEPTED");
                    case CLOSED -> closed(fact);
                    case RATED -> rated(fact);
                    default -> null;
                });
    }

    private CorrectionAsked asked(DeliveredFact fact) {
        return new CorrectionAsked(
                fact.at(),
                told.department(fact),
                fact.person(),
                fact.value("notice").orElse(fact.id()),
                fact.list("materials").stream()
                        .map(material -> told.items().asked(told.item(), material))
                        .toList());
    }

    /** What the law lets it be is known of working days alone: other laws, other bounds. */
    private @Nullable Extended extended(DeliveredFact fact) {
        if (fact.number("by").isEmpty()) {
            return null;
        }
        return new Extended(
                fact.at(),
                told.department(fact),
                fact.value("grantedBy").orElse(fact.person()),
                Told.isAuthorised(fact),
                fact.number("by").getAsInt(),
                fact.unit() == LimitUnit.WORKING_DAY ? most() : null,
                dueBefore(fact),
                fact.recordedAt());
    }

    private @Nullable Integer most() {
        long branches = told.all(FactType.BRANCH_BEGUN)
                .flatMap(fact -> fact.value("branch").stream())
                .distinct()
                .count();
        ExtensionRule rule = rules.extension(branches > 1 ? Handling.JOINT : Handling.SINGLE);
        return rule instanceof ExtensionRule.Extendable extendable
                ? extendable.maximum().amount()
                : null;
    }

    private @Nullable LocalDate dueBefore(DeliveredFact fact) {
        return told.delivered().clocks().stream()
                .map(CaseClock::clock)
                .filter(clock -> clock.kind() == Kind.STATUTORY
                        && !clock.events().get(0).at().isAfter(fact.at().minus(Duration.ofMillis(1))))
                .findFirst()
                .map(clock -> clock.read(told.delivered().calendar(), fact.at().minus(Duration.ofMillis(1)), false)
                        .dueDate())
                .orElse(null);
    }

    private Charged charged(DeliveredFact fact) {
        String fee = fact.value("fee").orElse("-");
        return new Charged(
                fact.at(),
                told.department(fact),
                fact.person(),
                fee,
                told.items().listsFee(told.item(), fee));
    }

    private Demanded demanded(DeliveredFact fact) {
        return new Demanded(
                fact.at(),
                told.department(fact),
                fact.person(),
                fact.value("what").orElse("-"),
                fact.value("basis").orElse(null),
                fact.value("paid").map(paid -> !Words.isNo(paid)).orElse(false));
    }

    private Decided decided(DeliveredFact fact) {
        return new Decided(
                fact.at(),
                told.department(fact),
                fact.person(),
                fact.value("result").map(result -> !Words.isRefusal(result)).orElse(true),
                told.sender().otherwise(fact.value("reasons").orElse(null)),
                told.sender().otherwise(fact.value("remedies").orElse(null)));
    }

    /** A case that was decided is closed when all is done; one that was not ended otherwise. */
    private @Nullable Ended closed(DeliveredFact fact) {
        boolean settled = told.first(FactType.DECIDED)
                .or(() -> told.first(FactType.NOT_ACCEPTED))
                .filter(before -> !before.at().isAfter(fact.at()))
                .isPresent();
        return settled || fact.value("outcome").isEmpty()
                ? null
                : ended(fact, Words.code(fact.data().get("outcome")));
    }

    private Ended ended(DeliveredFact fact, String outcome) {
        return new Ended(
                fact.at(),
                told.department(fact),
                fact.person(),
                outcome,
                told.sender().otherwise(fact.value("reason").orElse(null)));
    }

    private @Nullable Rated rated(DeliveredFact fact) {
        return fact.number("stars").isEmpty()
                ? null
                : new Rated(
                        fact.at(),
                        told.department(fact),
                        fact.person(),
                        fact.number("stars").getAsInt(),
                        told.all(FactType.RATING_ANSWERED)
                                .map(DeliveredFact::at)
                                .filter(at -> !at.isBefore(fact.at()))
                                .findFirst()
                                .orElse(null));
    }
}
