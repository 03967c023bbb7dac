package org.lianban.app.casework.view;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lianban.app.casework.work.ApplicantNotices;
import org.lianban.app.casework.work.CaseAccess;
import org.lianban.app.casework.work.CaseServices;
import org.lianban.app.casework.work.Services;
import org.lianban.app.catalogue.Answer;
import org.lianban.app.catalogue.Catalogue;
import org.lianban.app.catalogue.Situation;
import org.lianban.app.ledger.ClockView;
import org.lianban.app.ledger.Clocks;
import org.lianban.app.organisation.Actor;
import org.lianban.app.tasks.TaskList;
import org.lianban.app.tasks.TaskRow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page of a case together: a fixed number of queries, whatever the case has been through. */
@Component
class CaseViews {

    private final CaseAccess access;
    private final CaseHeaders headers;
    private final WindowSections window;
    private final ExaminationSections examination;
    private final Clocks clocks;
    private final TaskList tasks;
    private final ApplicantNotices notices;
    private final Actions actions;
    private final Services services;

    CaseViews(
            CaseAccess access,
            CaseHeaders headers,
            WindowSections window,
            ExaminationSections examination,
            Clocks clocks,
            TaskList tasks,
            ApplicantNotices notices,
            Actions actions,
            Services services) {
        this.access = access;
        this.headers = headers;
        this.window = window;
        this.examination = examination;
        this.clocks = clocks;
        this.tasks = tasks;
        this.notices = notices;
        this.actions = actions;
        this.services = services;
    }

    @Transactional(readOnly = true)
    CaseView of(Actor reader, UUID caseId) {
        access.require(reader, caseId);
        CaseHeader header = headers.of(caseId);
        List<ClockView> measured = clocks.ofCase(caseId);
        CaseServices followed = services.receivedAt(header.receivedAt());
        List<ProcedureView> procedures = examination.procedures(caseId, followed);
        List<MaterialView> materials = window.materials(caseId, followed, CaseAccess.handles(reader));
        List<TaskRow> open = tasks.ofCase(reader, caseId);
        CorrectionView correction = window.correction(caseId);
        return new CaseView(
                header.id(),
                header.number(),
                header.version(),
                new CaseView.ServiceName(header.serviceCode(), header.serviceName(), header.joint()),
                header.state(),
                header.state().text(),
                Masking.of(header.applicant(), reader),
                answers(header, followed.catalogue()),
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
                materials,
                open,
                procedures,
                examination.extensions(caseId),
                examination.consultations(caseId),
                window.gathering(caseId),
                correction,
                window.decision(caseId),
                window.certificates(caseId, followed),
                window.delivery(caseId),
                notices.ofCase(caseId).stream()
                        .map(sent -> new CaseView.NoticeView(sent.kind(), sent.text(), sent.sentAt()))
                        .toList(),
                actions.of(reader, caseId, materials),
                header.ledger());
    }

    private static List<CaseView.AnswerView> answers(CaseHeader header, Catalogue followed) {
        List<Situation> asked = header.joint()
                ? followed.situationsOf(
                        followed.jointService(header.serviceCode()).orElseThrow())
                : followed.item(header.serviceCode()).orElseThrow().situations();
        List<CaseView.AnswerView> answers = new ArrayList<>();
        for (Situation situation : asked) {
            for (Answer answer : situation.answers()) {
                if (answer.key().equals(header.answers().get(situation.key()))) {
                    answers.add(new CaseView.AnswerView(situation.key(), situation.question(), answer.name()));
                }
            }
        }
        return answers;
    }
}
