package org.lianban.app.casework.work;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.app.catalogue.LimitSpec;
import org.lianban.app.catalogue.Limits;
import org.lianban.monitoring.clock.Cap;
import org.lianban.monitoring.clock.LimitUnit;
import org.lianban.monitoring.clock.TimeLimit;
import org.lianban.rules.CaseLimitQuestion;
import org.lianban.rules.CaseLimits;
import org.lianban.rules.Handling;
import org.lianban.rules.LimitKind;
import org.lianban.rules.RuleLimit;
import org.lianban.rules.RuleUnit;
import org.springframework.stereotype.Component;

/** How long things may take: the catalogue proposes, the rule tables decide, and the clock gets it in its own words. */
@Component
public class LimitBook {

    private final Services services;

    LimitBook(Services services) {
        this.services = services;
    }

    /** The statutory and the promised limit of a whole case. */
    public CaseLimits ofCase(CaseRecord record) {
        return ofService(services.of(record), record.serviceCode(), record.joint(), record.answers());
    }

    /** The limits that a case of that service has in that situation, by the catalogue and the tables that it follows. */
    public CaseLimits ofService(CaseServices followed, String service, boolean joint, Map<String, String> answers) {
        Limits limits = joint
                ? followed.jointService(service).limits()
                : followed.item(service).limits();
        return followed.rules()
                .caseLimits(new CaseLimitQuestion(
                        joint ? Handling.JOINT : Handling.SINGLE,
                        service,
                        answers,
                        rule(limits.statutory(), LimitKind.STATUTORY),
                        rule(limits.promised(), LimitKind.PROMISED)));
    }

    /** The limit of one item's examination by its department: what it promised, or else the law's. */
    public TimeLimit examination(CaseRecord record, String item) {
        CaseServices followed = services.of(record);
        Limits limits = followed.item(item).limits();
        RuleLimit fallback = limits.promised() != null
                ? rule(limits.promised(), LimitKind.PROMISED)
                : rule(limits.statutory(), LimitKind.STATUTORY);
        return clock(followed.rules().stageLimit("examination", item, record.answers(), fallback));
    }

    /** The limit of any other stage of a case, by its key. */
    public TimeLimit stage(CaseRecord record, String limitKey, String itemOrService) {
        return clock(services.of(record).rules().stageLimit(limitKey, itemOrService, record.answers(), null));
    }

    /** The limit of a stage of whatever is received at a moment, by its key. */
    public TimeLimit stage(Instant receivedAt, String limitKey) {
        return clock(services.receivedAt(receivedAt).rules().stageLimit(limitKey, "*", Map.of(), null));
    }

    public static TimeLimit clock(RuleLimit limit) {
        return new TimeLimit(limit.amount(), unit(limit.unit()), kind(limit.kind()), limit.basis());
    }

    public static Cap cap(RuleLimit limit) {
        return new Cap(limit.amount(), unit(limit.unit()));
    }

    /** The catalogue's limit as the rules read it. */
    public static @Nullable RuleLimit rule(@Nullable LimitSpec spec, LimitKind kind) {
        if (spec == null) {
            return null;
        }
        String basis = spec.basis() == null ? "服务事项目录" : spec.basis().citation().zh();
        return new RuleLimit(spec.amount(), RuleUnit.valueOf(spec.unit().name()), kind, basis);
    }

    /** A limit that the office sets itself is neither the law's nor promised to anybody. */
    private static org.lianban.monitoring.clock.@Nullable LimitKind kind(LimitKind kind) {
        return kind == LimitKind.INTERNAL ? null : org.lianban.monitoring.clock.LimitKind.valueOf(kind.name());
    }

    private static LimitUnit unit(RuleUnit unit) {
        return LimitUnit.valueOf(unit.name());
    }
}
