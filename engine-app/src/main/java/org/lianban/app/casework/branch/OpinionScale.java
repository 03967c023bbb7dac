package org.lianban.app.casework.branch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianban.app.casework.work.CaseWork;
import org.lianban.app.casework.work.Law;
import org.lianban.app.casework.work.Services;
import org.lianban.app.casework.work.Verdict;
import org.lianban.app.catalogue.OpinionRule;
import org.springframework.stereotype.Component;

/** What the gathered opinions come to, by the rule of the joint service. */
@Component
public class OpinionScale {

    private static final String LEAD_CHOOSES = "LEAD_CHOOSES";

    private final BranchStore branches;
    private final Services services;

    OpinionScale(BranchStore branches, Services services) {
        this.branches = branches;
        this.services = services;
    }

    /**
     * Weighs the opinions of a joint case.
     *
     * @return GRANT, REFUSE, or LEAD_CHOOSES where the rule leaves it to the lead department
     */
    public String weigh(CaseWork work) {
        OpinionRule rule = services.of(work.record())
                .jointService(work.record().serviceCode())
                .opinionRule();
        Optional<Verdict> verdict = weigh(rule, branches.ofCase(work.id()));
        verdict.ifPresent(work::propose);
        String result = verdict.map(Verdict::name).orElse(LEAD_CHOOSES);
        work.note("OPINIONS_WEIGHED", Law.JOINT_HANDLING, Map.of("rule", rule.name(), "result", result));
        return result;
    }

    /** Empty where the lead department must choose. */
    static Optional<Verdict> weigh(OpinionRule rule, List<Branch> branches) {
        long agreeing = branches.stream()
                .filter(branch -> branch.opinion() == Opinion.AGREE)
                .count();
        return switch (rule) {
            case ALL -> Optional.of(verdict(agreeing == branches.size()));
            case VETO ->
                Optional.of(verdict(branches.stream()
                        .noneMatch(branch -> branch.mayVeto() && branch.opinion() == Opinion.DISAGREE)));
            case MAJORITY -> Optional.of(verdict(agreeing * 2 > branches.size()));
            case LEAD_CHOICE -> Optional.empty();
        };
    }

    private static Verdict verdict(boolean grant) {
        return grant ? Verdict.GRANT : Verdict.REFUSE;
    }
}
