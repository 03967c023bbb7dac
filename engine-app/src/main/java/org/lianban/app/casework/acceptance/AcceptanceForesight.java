package org.lianban.app.casework.acceptance;

import org.lianban.app.casework.work.CaseWork;
import org.lianban.app.casework.work.DayText;
import org.lianban.app.casework.work.Foresight;
import org.lianban.app.casework.work.Law;
import org.lianban.app.web.LocalisedText;
import org.springframework.stereotype.Component;

/** What the window's commands on a new application would come to, asked of the rules that refuse them. */
@Component
public class AcceptanceForesight {

    private final AcceptanceRules rules;
    private final AcceptanceTerm term;
    private final MaterialStore materials;

    AcceptanceForesight(AcceptanceRules rules, AcceptanceTerm term, MaterialStore materials) {
        this.rules = rules;
        this.term = term;
        this.materials = materials;
    }

    public Foresight check(CaseWork work) {
        rules.requireInTime(work);
        return Foresight.ALLOWED;
    }

    public Foresight accept(CaseWork work) {
        rules.requireInTime(work);
        rules.requireAcceptable(work.record(), materials.ofCase(work.id()).values());
        return begins();
    }

    public Foresight acceptConditionally(CaseWork work) {
        rules.requireInTime(work);
        rules.requireNotBarred(work.record());
        return begins();
    }

    private static Foresight begins() {
        return Foresight.effect(
                Law.ACCEPTANCE,
                "受理期限到此为止；办理期限自次日起计算。",
                "Ends the term of acceptance; the limit of the decision counts from the next day.");
    }

    public Foresight notice(CaseWork work) {
        rules.requireFirstNotice(work);
        rules.requireInTime(work);
        rules.requireNotBarred(work.record());
        LocalisedText due = DayText.of(term.correctionDue(work.now()));
        return Foresight.effect(
                Law.ACCEPTANCE,
                "只能告知一次；申请人须于%s前补正。补正齐全之前不计受理期限，收齐之日起重新计算。".formatted(due.zh()),
                "Once only; the applicant corrects by %s. The term of acceptance stands still until all is in, and begins anew then."
                        .formatted(due.en()));
    }

    public Foresight refuse(CaseWork work) {
        rules.requireInTime(work);
        return Foresight.effect(Law.ACCEPTANCE, "办件就此终结，全部计时停止。", "Ends the case and all its clocks.");
    }
}
