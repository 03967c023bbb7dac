package org.lianban.app.simulation.source;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.work.LimitBook;
import org.lianban.app.catalogue.Catalogue;
import org.lianban.app.catalogue.JointService;
import org.lianban.app.catalogue.Limits;
import org.lianban.app.catalogue.ServiceItem;
import org.lianban.app.simulation.course.CaseFacts;
import org.lianban.app.simulation.run.Terms;
import org.lianban.monitoring.clock.LimitUnit;
import org.lianban.monitoring.clock.TimeLimit;
import org.lianban.rules.CaseLimitQuestion;
import org.lianban.rules.CaseLimits;
import org.lianban.rules.Handling;
import org.lianban.rules.LimitKind;
import org.lianban.rules.RuleLimit;
import org.lianban.rules.Rules;
import org.lianban.rules.UnknownRule;

/**
 * The limits of a scenario: those that a case had, unless tables or the catalogue are others; then what these say of a case of that
 * service with those answers. A limit that somebody typed in stands above both.
 */
public final class TermsInForce implements Terms {

    private record Key(String limit, String about, Map<String, String> answers) {}

    /** Limits of a service, in working days; what is null stays. */
    public record Own(@Nullable Integer promised, @Nullable Integer statutory) {}

    private final Rules rules;
    private final @Nullable Catalogue catalogue;
    private final Map<String, Own> own;
    private final Map<Key, Optional<TimeLimit>> stages = new ConcurrentHashMap<>();
    private final Map<Key, Optional<CaseLimits>> cases = new ConcurrentHashMap<>();

    /**
     * Limits.
     *
     * @param catalogue by which the limits of cases are found anew; null if each keeps its own
     * @param own by service
     */
    public TermsInForce(Rules rules, @Nullable Catalogue catalogue, Map<String, Own> own) {
        this.rules = rules;
        this.catalogue = catalogue;
        this.own = Map.copyOf(own);
    }

    @Override
    public @Nullable TimeLimit statutory(CaseFacts facts) {
        Own typed = own.get(facts.service());
        if (typed != null && typed.statutory() != null) {
            return new TimeLimit(typed.statutory(), LimitUnit.WORKING_DAY);
        }
        return anew(facts).map(limits -> LimitBook.clock(limits.statutory())).orElse(facts.statutory());
    }

    @Override
    public @Nullable TimeLimit promised(CaseFacts facts) {
        Own typed = own.get(facts.service());
        if (typed != null && typed.promised() != null) {
            return new TimeLimit(typed.promised(), LimitUnit.WORKING_DAY);
        }
        Optional<CaseLimits> limits = anew(facts);
        if (limits.isEmpty()) {
            return facts.promised();
        }
        RuleLimit promise = limits.get().promised();
        return promise == null ? null : LimitBook.clock(promise);
    }

    private Optional<CaseLimits> anew(CaseFacts facts) {
        Catalogue services = catalogue;
        return services == null
                ? Optional.empty()
                : cases.computeIfAbsent(new Key("", facts.service(), facts.answers()), key -> anew(services, facts));
    }

    private Optional<CaseLimits> anew(Catalogue services, CaseFacts facts) {
        return limits(services, facts)
                .map(limits -> rules.caseLimits(new CaseLimitQuestion(
                        facts.joint() ? Handling.JOINT : Handling.SINGLE,
                        facts.service(),
                        facts.answers(),
                        LimitBook.rule(limits.statutory(), LimitKind.STATUTORY),
                        LimitBook.rule(limits.promised(), LimitKind.PROMISED))));
    }

    private static Optional<Limits> limits(Catalogue services, CaseFacts facts) {
        return facts.joint()
                ? services.jointService(facts.service()).map(JointService::limits)
                : services.item(facts.service()).map(ServiceItem::limits);
    }

    @Override
    public @Nullable TimeLimit stage(String key, CaseFacts facts, @Nullable String item) {
        String about = item == null ? facts.service() : item;
        return stages.computeIfAbsent(new Key(key, about, facts.answers()), this::stage)
                .orElse(null);
    }

    /** Without one where the table looks to the catalogue: such stages have no timer. */
    private Optional<TimeLimit> stage(Key key) {
        try {
            return Optional.of(LimitBook.clock(rules.stageLimit(key.limit(), key.about(), key.answers(), null)));
        } catch (UnknownRule none) {
            return Optional.empty();
        }
    }
}
