package org.lianban.app.casework.decision;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.work.CaseWork;
import org.lianban.app.casework.work.DayText;
import org.lianban.app.casework.work.Foresight;
import org.lianban.app.casework.work.Law;
import org.lianban.app.casework.work.OpenClock;
import org.lianban.app.casework.work.Verdict;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.stereotype.Component;

/** What a decision must fulfil. */
@Component
public class DecisionRules {

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

    /** What deciding either way would come to. */
    public List<Foresight.Choice> foresee(CaseWork work) {
        Foresight ended = ends(work);
        return List.of(
                new Foresight.Choice(Verdict.GRANT.name(), new LocalisedText("准予", "Grant"), Foresight.of(() -> {
                    requireGrantable(work);
                    return ended;
                })),
                new Foresight.Choice(Verdict.REFUSE.name(), new LocalisedText("不予许可", "Refuse"), ended));
    }

    private static Foresight ends(CaseWork work) {
        Optional<LocalisedText> due =
                work.clocks().find(ClockKind.STATUTORY).map(OpenClock::dueDate).map(DayText::of);
        return Foresight.effect(
                Law.DECISION,
                "办理期限到此为止%s，开始计算送达期限。"
                        .formatted(
                                due.map(day -> "（法定到期日%s）".formatted(day.zh())).orElse("")),
                "Ends the limit of the decision%s and begins that of the delivery."
                        .formatted(due.map(day -> " (by law due on %s)".formatted(day.en()))
                                .orElse("")));
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
