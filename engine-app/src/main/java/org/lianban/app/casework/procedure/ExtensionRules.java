package org.lianban.app.casework.procedure;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.casework.work.CaseAccess;
import org.lianban.app.casework.work.CaseState;
import org.lianban.app.casework.work.CaseWork;
import org.lianban.app.casework.work.DayText;
import org.lianban.app.casework.work.Foresight;
import org.lianban.app.casework.work.Law;
import org.lianban.app.casework.work.Services;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.organisation.Role;
import org.lianban.app.tasks.WorkTask;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.monitoring.clock.LimitUnit;
import org.lianban.rules.ExtensionRule;
import org.lianban.rules.Handling;
import org.lianban.rules.RuleLimit;
import org.springframework.stereotype.Component;

/** When the decision limit may be extended, and by how much. */
@Component
public class ExtensionRules {

    private final ExtensionStore extensions;
    private final Services services;
    private final CalendarBook calendars;

    ExtensionRules(ExtensionStore extensions, Services services, CalendarBook calendars) {
        this.extensions = extensions;
        this.services = services;
        this.calendars = calendars;
    }

    /**
     * Requires that an extension may be asked for.
     *
     * @return by how much at most
     */
    RuleLimit requireMayAsk(CaseWork work) {
        requireLead(work);
        work.require(CaseState.EXAMINING, CaseState.DECIDING);
        requireNotExpired(work);
        requireWorkingDays(work);
        requireFirst(work);
        ExtensionRule rule =
                services.of(work.record()).rules().extension(work.record().joint() ? Handling.JOINT : Handling.SINGLE);
        if (rule instanceof ExtensionRule.NotExtendable not) {
            throw Refusal.unlawful(
                    not.article(),
                    new LocalisedText(not.why().zh(), not.why().en()),
                    new LocalisedText("请在期限内作出决定。", "Decide within the limit."));
        }
        return ((ExtensionRule.Extendable) rule).maximum();
    }

    static void requireWithin(RuleLimit most, int days) {
        if (days > most.amount()) {
            throw Refusal.unlawful(
                    most.basis(),
                    new LocalisedText(
                            "最多延长 %d 个工作日。".formatted(most.amount()),
                            "At most %d working days.".formatted(most.amount())),
                    new LocalisedText("请在此范围内申请。", "Ask for no more than that."));
        }
    }

    /** What asking for an extension would come to. */
    public Foresight ask(CaseWork work) {
        RuleLimit most = requireMayAsk(work);
        LocalisedText moved = moved(work, most.amount());
        LocalisedText grants = work.record().joint()
                ? new LocalisedText("本级人民政府负责人", "the head of the government")
                : new LocalisedText("本机关负责人", "the head of the authority");
        return Foresight.effect(
                most.basis(),
                "最多延长 %d 个工作日%s；只能延长一次，须在期限届满前由%s批准。批准之前期限不变。".formatted(most.amount(), moved.zh(), grants.zh()),
                "By at most %d working days%s; once only, and granted by %s before the limit ends. Until then the limit stays."
                        .formatted(most.amount(), moved.en(), grants.en()));
    }

    /** What granting the request would come to that the task is about. */
    public Foresight grant(CaseWork work, WorkTask granting) {
        requireNotExpired(work);
        Extension asked = extensions
                .find(Objects.requireNonNull(granting.subject(), "it is about a request"))
                .orElseThrow(CaseAccess::unknown);
        LocalisedText moved = moved(work, asked.amount());
        return Foresight.effect(
                asked.basis(),
                "期限延长 %d 个工作日%s；此后不得再延长。".formatted(asked.amount(), moved.zh()),
                "Extends the limit by %d working days%s; it cannot be extended again."
                        .formatted(asked.amount(), moved.en()));
    }

    private LocalisedText moved(CaseWork work, int days) {
        @Nullable LocalDate due = work.clocks().statutoryDue();
        if (due == null) {
            return new LocalisedText("", "");
        }
        LocalisedText from = DayText.of(due);
        LocalisedText to = DayText.of(calendars.current().plusWorkingDays(due, days));
        return new LocalisedText(
                "，到期日由%s移至%s".formatted(from.zh(), to.zh()), ", from %s to %s".formatted(from.en(), to.en()));
    }

    private static void requireLead(CaseWork work) {
        work.actor().require(Role.LEAD, Role.APPROVER, Role.HEAD);
        if (!work.actor().department().equals(work.record().leadDepartment())) {
            throw Refusal.forbidden(
                    Law.JOINT_HANDLING,
                    new LocalisedText("只有牵头部门可以申请延长。", "Only the lead department may ask for an extension."));
        }
    }

    static void requireNotExpired(CaseWork work) {
        LocalDate due = work.clocks().statutoryDue();
        if (due != null && work.today().isAfter(due)) {
            throw Refusal.unlawful(
                    work.record().joint() ? Law.JOINT_DECISION : Law.SINGLE_DECISION,
                    new LocalisedText(
                            "期限已于 %s 届满，不得再延长。".formatted(due),
                            "The limit ended on %s; it can no longer be extended.".formatted(due)),
                    new LocalisedText("请立即作出决定。", "Decide at once."));
        }
    }

    /** Article 42 extends its own limit; one that another law counts in calendar days is extended by that law or not at all. */
    private static void requireWorkingDays(CaseWork work) {
        boolean ofAnotherLaw = work.clocks()
                .find(ClockKind.STATUTORY)
                .filter(clock -> clock.limitUnit() != LimitUnit.WORKING_DAY)
                .isPresent();
        if (ofAnotherLaw) {
            throw Refusal.unlawful(
                    Law.SINGLE_DECISION,
                    new LocalisedText(
                            "本事项的期限由其他法律、法规以自然日规定，不适用第四十二条的延长。",
                            "Another law limits this item in calendar days; Article 42 does not extend it."),
                    new LocalisedText("请在期限内作出决定。", "Decide within the limit."));
        }
    }

    private void requireFirst(CaseWork work) {
        if (extensions.ofCase(work.id()).isPresent()) {
            throw Refusal.unlawful(
                    work.record().joint() ? Law.JOINT_DECISION : Law.SINGLE_DECISION,
                    new LocalisedText("期限只能延长一次。", "A limit is extended once."),
                    new LocalisedText("请在期限内作出决定。", "Decide within the limit."));
        }
    }
}
