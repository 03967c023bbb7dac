package org.lianban.app.casework.flow;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.lianban.app.casework.work.AcceptedHow;
import org.lianban.app.casework.work.ApplicantNotices;
import org.lianban.app.casework.work.CaseState;
import org.lianban.app.casework.work.CaseWork;
import org.lianban.app.casework.work.Law;
import org.lianban.app.casework.work.LimitBook;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.web.LocalisedText;
import org.lianban.rules.CaseLimits;
import org.lianban.rules.RuleLimit;
import org.springframework.stereotype.Component;

/** Starts the clocks of the case as a whole when it is accepted. */
@Component
class CaseClocks {

    private final LimitBook limits;
    private final ApplicantNotices notices;

    CaseClocks(LimitBook limits, ApplicantNotices notices) {
        this.limits = limits;
        this.notices = notices;
    }

    /** Nobody acted in five working days: accepted by law from the day of receipt. */
    void deemAccepted(CaseWork work) {
        work.accept(AcceptedHow.DEEMED, work.record().materialsAt());
        work.note("DEEMED_ACCEPTED", Law.ACCEPTANCE, Map.of());
        notices.send(
                work,
                "DEEMED_ACCEPTANCE",
                Law.ACCEPTANCE,
                new LocalisedText(
                        "您的申请逾期未告知补正，自收到申请材料之日起即为受理。",
                        "Your application counts as accepted from the day of receipt, because no notice was given in time."));
    }

    /** The statutory and the promised limit run side by side from the acceptance on. */
    void openDecision(CaseWork work) {
        CaseLimits both = limits.ofCase(work.record());
        start(work, ClockKind.STATUTORY, both.statutory());
        if (both.promised() != null) {
            start(work, ClockKind.PROMISED, both.promised());
        }
        work.enter(CaseState.EXAMINING);
    }

    private static void start(CaseWork work, ClockKind kind, RuleLimit limit) {
        Instant acceptedAt = Objects.requireNonNull(work.record().acceptedAt(), "accepted");
        boolean deemed = work.record().acceptedHow() == AcceptedHow.DEEMED;
        UUID clock = work.clocks()
                .start(
                        kind,
                        work.record().serviceCode(),
                        work.record().leadDepartment(),
                        LimitBook.clock(limit),
                        deemed ? work.effectiveAt() : acceptedAt,
                        limit.basis());
        if (deemed) {
            work.ledger().reanchor(clock, work.effectiveAt(), acceptedAt, Law.ACCEPTANCE);
        }
    }
}
