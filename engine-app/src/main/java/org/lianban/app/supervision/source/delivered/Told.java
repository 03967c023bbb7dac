package org.lianban.app.supervision.source.delivered;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.app.exchange.DeliveredCase;
import org.lianban.app.exchange.Delivery;
import org.lianban.app.exchange.EarlierCase;
import org.lianban.app.supervision.trace.CaseFact;
import org.lianban.app.supervision.trace.CaseHead;
import org.lianban.app.supervision.trace.CaseOrigin;
import org.lianban.app.supervision.trace.Earlier;
import org.lianban.app.supervision.trace.SupervisedCase;
import org.lianban.monitoring.exchange.fact.DeliveredFact;
import org.lianban.monitoring.exchange.fact.FactType;
import org.lianban.rules.Rules;

/** One delivered case, with what is needed to understand what it tells. */
record Told(DeliveredCase delivered, Items items, Sender sender) {

    SupervisedCase supervised(List<EarlierCase> before, Rules rules) {
        List<CaseFact> facts = new ArrayList<>();
        facts.addAll(new ToldPauses(this).facts());
        facts.addAll(new ToldWork(this).facts());
        facts.addAll(new ToldOutcomes(this, rules).facts());
        facts.addAll(new ToldVersions(this).facts());
        before.forEach(one -> facts.add(earlier(one)));
        facts.sort(Comparator.comparing(CaseFact::at).thenComparing(Object::toString));
        return new SupervisedCase(head(), new ToldClocks(this).clocks(), List.copyOf(facts), delivered.calendar());
    }

    private CaseHead head() {
        return new CaseHead(
                delivered.id(),
                CaseOrigin.DELIVERED,
                delivered.region(),
                delivered.reference(),
                item(),
                delivered.department(),
                delivered.applicant(),
                receivedAt(),
                delivered.acceptedAt(),
                closedAt());
    }

    /** A closed log tells nothing after its last moment: no more is to be found of what was open then. */
    @Nullable
    Instant closedAt() {
        Optional<Instant> closed =
                first(FactType.DELIVERED).or(() -> first(FactType.CLOSED)).map(DeliveredFact::at);
        Instant end = closed.orElse(delivered.closedAt());
        return end == null && delivered.historical() ? delivered.asOf() : end;
    }

    /** As it is told; otherwise when anything is first told of it. */
    private Instant receivedAt() {
        Instant told = delivered.receivedAt();
        return told != null
                ? told
                : Stream.concat(
                                delivered.facts().stream().map(DeliveredFact::at),
                                delivered.deliveries().stream().map(Delivery::receivedAt))
                        .min(Comparator.naturalOrder())
                        .orElse(delivered.asOf());
    }

    /** What was applied for. */
    String item() {
        return Stream.of(Optional.ofNullable(delivered.item()), Optional.ofNullable(delivered.service()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(delivered.system());
    }

    /** What a branch examines: the item that it names, or the branch itself. */
    String itemOf(@Nullable String branch) {
        return branch == null
                ? item()
                : all(FactType.BRANCH_BEGUN)
                        .filter(fact -> fact.value("branch").orElse("").equals(branch))
                        .flatMap(fact -> fact.value("item").stream())
                        .findFirst()
                        .orElse(branch);
    }

    String department(DeliveredFact fact) {
        return delivered.departmentOf(fact);
    }

    Stream<DeliveredFact> all(FactType type) {
        return delivered.facts().stream().filter(fact -> fact.type() == type);
    }

    Optional<DeliveredFact> first(FactType type) {
        return all(type).findFirst();
    }

    /** Whether somebody had the authority to grant something: who is not named had none, and a log without the column does not say. */
    static boolean isAuthorised(DeliveredFact fact) {
        return fact.value("authority").map(word -> !Words.isNo(word)).orElse(true);
    }

    private Earlier earlier(EarlierCase before) {
        return new Earlier(
                delivered.calendar().startOf(before.closedOn()),
                before.department(),
                null,
                before.reference(),
                Words.code(before.outcome()));
    }
}
