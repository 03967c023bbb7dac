package org.lianban.app.casework.decision;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lianban.app.casework.branch.BranchStore;
import org.lianban.app.casework.examination.ConsultationStore;
import org.lianban.app.casework.gathering.PartStore;
import org.lianban.app.casework.procedure.ExtensionStore;
import org.lianban.app.casework.procedure.ProcedureStore;
import org.lianban.app.casework.work.ApplicantNotices;
import org.lianban.app.casework.work.CaseWork;
import org.lianban.app.casework.work.Law;
import org.lianban.app.casework.work.Outcome;
import org.lianban.app.held.HeldRegister;
import org.lianban.app.web.LocalisedText;
import org.springframework.stereotype.Component;

/** Ends a case: every clock stops, whatever was asked for and not decided ends with it. */
@Component
public class CaseEnding {

    private final BranchStore branches;
    private final PartStore parts;
    private final ProcedureStore procedures;
    private final ExtensionStore extensions;
    private final ConsultationStore consultations;
    private final EndStore ends;
    private final ApplicantNotices notices;
    private final HeldRegister held;

    CaseEnding(
            BranchStore branches,
            PartStore parts,
            ProcedureStore procedures,
            ExtensionStore extensions,
            ConsultationStore consultations,
            EndStore ends,
            ApplicantNotices notices,
            HeldRegister held) {
        this.branches = branches;
        this.parts = parts;
        this.procedures = procedures;
        this.extensions = extensions;
        this.consultations = consultations;
        this.ends = ends;
        this.notices = notices;
        this.held = held;
    }

    public void lapse(CaseWork work) {
        work.decideOutcome(Outcome.LAPSED);
        work.note("CORRECTIONS_LAPSED", Law.ACCEPTANCE, Map.of());
        notices.send(
                work,
                "LAPSED",
                Law.ACCEPTANCE,
                new LocalisedText(
                        "您未在规定期限内补正材料，视为撤回申请；可以重新申请。",
                        "The corrections did not arrive in time; the application counts as withdrawn. You may apply again."));
        close(work);
    }

    public void withdraw(CaseWork work) {
        work.decideOutcome(Outcome.WITHDRAWN);
        branches.endOpen(work.id());
        parts.endOpen(work.id());
        procedures.endOpen(work.id());
        extensions.endOpen(work.id());
        consultations.endOpen(work.id());
        voidCertificates(work);
        close(work);
    }

    /** Nobody keeps a certificate of what he no longer applies for. */
    private void voidCertificates(CaseWork work) {
        List<String> numbers = ends.voidCertificates(work).stream().sorted().toList();
        if (numbers.isEmpty()) {
            return;
        }
        held.voided(numbers);
        work.note("CERTIFICATES_VOIDED", Law.CANCELLATION, Map.of("numbers", String.join(", ", numbers)));
        notices.send(
                work,
                "CERTIFICATES_VOIDED",
                Law.CANCELLATION,
                new LocalisedText(
                        "因申请已撤回，下列证件作废：%s。".formatted(String.join("、", numbers)),
                        "The application was withdrawn; these certificates are void: %s."
                                .formatted(String.join(", ", numbers))));
    }

    public void close(CaseWork work) {
        String outcome =
                Objects.requireNonNull(work.record().outcome(), "an outcome").name();
        work.clocks().stopAll(work.effectiveAt(), outcome, Law.COURSE);
        work.close();
        work.note("CASE_CLOSED", Law.COURSE, Map.of("outcome", outcome));
    }
}
