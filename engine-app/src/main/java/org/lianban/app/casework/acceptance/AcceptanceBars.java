package org.lianban.app.casework.acceptance;

import java.util.Map;
import java.util.Optional;
import org.lianban.app.casework.work.CaseServices;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.rules.AcceptanceQuestion;
import org.lianban.rules.ApplicantKind;
import org.lianban.rules.Bar;
import org.springframework.stereotype.Component;

/** What bars an application whatever is handed in, such as who applies: it can only be refused in writing. */
@Component
public class AcceptanceBars {

    private final MaterialPlan plan;

    AcceptanceBars(MaterialPlan plan) {
        this.plan = plan;
    }

    /** The refusal of everything but a refusal, with the article of the first bar; empty if nothing bars it. */
    public Optional<Refusal> of(
            CaseServices followed,
            String service,
            boolean joint,
            Map<String, String> answers,
            ApplicantKind applicant) {
        return plan.items(followed, service, joint, answers).stream()
                .flatMap(item ->
                        followed
                                .rules()
                                .barsToAcceptance(new AcceptanceQuestion(item.code(), applicant, answers))
                                .stream())
                .findFirst()
                .map(AcceptanceBars::refusal);
    }

    private static Refusal refusal(Bar bar) {
        return Refusal.unlawful(
                        bar.article(),
                        new LocalisedText(bar.message().zh(), bar.message().en()),
                        new LocalisedText("请以书面形式不予受理并说明理由。", "Refuse the acceptance in writing, with these reasons."))
                .with("condition", bar.condition());
    }
}
