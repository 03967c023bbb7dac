package org.lianban.app.casework.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.work.AcceptedHow;
import org.lianban.app.casework.work.CaseState;
import org.lianban.app.casework.work.Outcome;
import org.lianban.app.ledger.ClockView;
import org.lianban.app.tasks.TaskRow;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.ledger.LedgerHead;

/**
 * Everything about a case on one page, for the one who asks: what he may do stands in {@code actions}, and what he need not know
 * of the applicant is masked.
 *
 * @param ledger where the ledger of the case ends now; whoever keeps it can see later that nothing before was changed or cut
 */
public record CaseView(
        UUID id,
        String number,
        long version,
        ServiceName service,
        CaseState state,
        LocalisedText stateText,
        ApplicantView applicant,
        List<AnswerView> answers,
        String leadDepartment,
        Instant receivedAt,
        boolean filedOnline,
        @Nullable Instant acceptedAt,
        @Nullable AcceptedHow acceptedHow,
        @Nullable Instant closedAt,
        @Nullable Outcome outcome,
        @Nullable LocalDate statutoryDue,
        @Nullable LocalDate promisedDue,
        List<ClockView> clocks,
        List<BranchView> branches,
        List<MaterialView> materials,
        List<TaskRow> tasks,
        List<ProcedureView> procedures,
        List<ExtensionView> extensions,
        List<ConsultationView> consultations,
        @Nullable Gathering gathering,
        @Nullable CorrectionView correctionNotice,
        @Nullable DecisionView decision,
        List<CertificateView> certificates,
        @Nullable DeliveryView delivery,
        List<NoticeView> notices,
        List<CaseAction> actions,
        LedgerHead ledger) {

    /** The service that was applied for. */
    public record ServiceName(String code, LocalisedText name, boolean joint) {}

    /** The applicant; number and telephone are masked unless the reader handles the case. */
    public record ApplicantView(
            String kind,
            String name,
            String idNumber,
            String phone,
            @Nullable String address) {}

    /**
     * How far the gathering of the one correction notice is; null if no department was asked.
     *
     * @param asked how many departments have a part in it
     * @param looking how many have not said anything yet
     * @param items how much they want corrected
     * @param materials of which materials
     */
    public record Gathering(int asked, int looking, int items, List<String> materials) {}

    /** An answer about the situation. */
    public record AnswerView(String key, LocalisedText question, LocalisedText answer) {}

    /** What the applicant was told in writing. */
    public record NoticeView(String kind, LocalisedText text, Instant sentAt) {}
}
