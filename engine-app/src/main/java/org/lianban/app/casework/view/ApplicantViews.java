package org.lianban.app.casework.view;

import java.util.List;
import java.util.UUID;
import org.lianban.app.casework.work.ApplicantNotices;
import org.lianban.app.casework.work.CaseServices;
import org.lianban.app.casework.work.Services;
import org.lianban.app.ledger.ClockView;
import org.lianban.app.ledger.Clocks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the applicant may know of a case: all but the work of the offices on it, which is tasks, advice among departments and what may
 * be done next. Whether the case is the applicant's is for the caller to say.
 */
@Component
public class ApplicantViews {

    private final CaseHeaders headers;
    private final WindowSections window;
    private final ExaminationSections examination;
    private final Clocks clocks;
    private final ApplicantNotices notices;
    private final Services services;

    ApplicantViews(
            CaseHeaders headers,
            WindowSections window,
            ExaminationSections examination,
            Clocks clocks,
            ApplicantNotices notices,
            Services services) {
        this.headers = headers;
        this.window = window;
        this.examination = examination;
        this.clocks = clocks;
        this.notices = notices;
        this.services = services;
    }

    /** The case. */
    @Transactional(readOnly = true)
    public CaseView of(UUID caseId) {
        CaseHeader header = headers.of(caseId);
        List<ClockView> measured = clocks.ofCase(caseId);
        CaseServices followed = services.receivedAt(header.receivedAt());
        List<ProcedureView> procedures = examination.procedures(caseId, followed);
        return new CaseView(
                header.id(),
                header.number(),
                header.version(),
                new CaseView.ServiceName(header.serviceCode(), header.serviceName(), header.joint()),
                header.state(),
                header.state().text(),
                header.applicant(),
                List.of(),
                header.leadDepartment(),
                header.receivedAt(),
                header.filedOnline(),
                header.acceptedAt(),
                header.acceptedHow(),
                header.closedAt(),
                header.outcome(),
                header.statutoryDue(),
                header.promisedDue(),
                measured,
                examination.branches(caseId, followed, measured, procedures),
                window.materials(caseId, followed, false),
                List.of(),
                procedures,
                examination.extensions(caseId),
                List.of(),
                null,
                window.correction(caseId),
                window.decision(caseId),
                window.certificates(caseId, followed),
                window.delivery(caseId),
                notices.ofCase(caseId).stream()
                        .map(sent -> new CaseView.NoticeView(sent.kind(), sent.text(), sent.sentAt()))
                        .toList(),
                List.of(),
                header.ledger());
    }
}
