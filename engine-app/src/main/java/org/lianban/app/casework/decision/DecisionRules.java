package org.lianban.app.casework.decision;

import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.work.CaseWork;
import org.lianban.app.casework.work.Law;
import org.lianban.app.casework.work.Verdict;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.stereotype.Component;

/** What a decision must fulfil. */
@Component
class DecisionRules {

    private final EndStore ends;

    DecisionRules(EndStore ends) {
        this.ends = ends;
    }

    void require(CaseWork work, DecisionForms.Decide form) {
        @Nullable String remedies = form.remedies();
        if (form.result() == Verdict.REFUSE && (remedies == null || remedies.isBlank())) {
            throw Refusal.unlawful(
                    Law.DECISION,
                    new LocalisedText("不予许可须告知救济途径。", "A refusal tells the applicant the remedies."),
                    new LocalisedText("请填写申请行政复议或提起行政诉讼的途径。", "Say how to ask for reconsideration or go to court."));
        }
        if (form.result() == Verdict.GRANT) {
            requireGrantable(work);
        }
    }

    private void requireGrantable(CaseWork work) {
        if (work.record().joint() && work.record().proposal() == Verdict.REFUSE) {
            throw Refusal.unlawful(
                    Law.JOINT_HANDLING,
                    new LocalisedText(
                            "各部门意见汇总为不同意，不得准予。", "The gathered opinions come to a refusal; it cannot be granted."),
                    new LocalisedText("请决定不予许可并说明理由。", "Refuse with reasons."));
        }
        if (ends.awaitsMaterials(work.id())) {
            throw Refusal.unlawful(
                    Law.ACCEPTANCE,
                    new LocalisedText("容缺后补的材料尚未交齐。", "Materials that were to follow have not arrived."),
                    new LocalisedText("请先收取后补材料。", "Take them in first."));
        }
    }
}
