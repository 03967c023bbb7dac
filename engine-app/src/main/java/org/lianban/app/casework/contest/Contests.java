package org.lianban.app.casework.contest;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianban.app.casework.work.ApplicantNotices;
import org.lianban.app.casework.work.CaseAccess;
import org.lianban.app.casework.work.CaseState;
import org.lianban.app.casework.work.CommandDesk;
import org.lianban.app.casework.work.CommandReceipt;
import org.lianban.app.casework.work.CommandRequest;
import org.lianban.app.casework.work.Law;
import org.lianban.app.organisation.Role;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.stereotype.Service;

/** Opens and answers contests. Both stand in the ledger of the case; the answer is told in writing. */
@Service
public class Contests {

    private static final int MOST_A_DAY = 5;

    private final CommandDesk desk;
    private final ContestStore contests;
    private final ApplicantNotices notices;

    Contests(CommandDesk desk, ContestStore contests, ApplicantNotices notices) {
        this.desk = desk;
        this.contests = contests;
        this.notices = notices;
    }

    /** The contests of a case, the oldest first. Whether the reader may see the case is for the caller to say. */
    public List<ContestView> ofCase(UUID caseId) {
        return contests.ofCase(caseId);
    }

    /** The applicant says that a suspension is without ground; the clock is not touched by that. */
    public CommandReceipt open(CommandRequest request, UUID caseId, ContestForm form) {
        return desk.run(request.with(form), caseId, work -> {
            work.require(CaseState.EXAMINING, CaseState.DECIDING, CaseState.ISSUING, CaseState.DELIVERING);
            String basis = contests.basis(caseId, form.suspension())
                    .orElseThrow(() ->
                            Refusal.notFound(new LocalisedText("此件没有这次暂停计时。", "The case has no such suspension.")));
            if (contests.ofDay(work.actor().staff(), work.now()) >= MOST_A_DAY) {
                throw Refusal.lockedOut(
                        new LocalisedText("一天内提出的异议过多。", "Too many contests were opened within a day."),
                        new LocalisedText("请明天再试，或到窗口说明。", "Try again tomorrow, or explain it at the window."));
            }
            UUID id = contests.open(work, form)
                    .orElseThrow(() -> Refusal.conflict(
                            new LocalisedText(
                                    "对这次暂停已经提出过异议，正在等监督部门答复。",
                                    "This suspension is contested already; the supervisor has not answered yet."),
                            new LocalisedText("请等待答复。", "Wait for the answer.")));
            work.note(
                    "SUSPENSION_CONTESTED",
                    Law.HEARD,
                    Map.of(
                            "contest",
                            id.toString(),
                            "procedure",
                            form.suspension().toString(),
                            "basis",
                            basis));
            return new LocalisedText("异议已提交监督部门", "The supervisors have your contest");
        });
    }

    /** A supervisor of the region answers, once. */
    CommandReceipt answer(CommandRequest request, UUID id, ContestAnswerForm form) {
        UUID caseId = contests.caseOf(request.actor().region(), id).orElseThrow(CaseAccess::unknown);
        return desk.run(request.with(form), caseId, work -> {
            work.actor().require(Role.SUPERVISOR);
            if (contests.answer(work, id, form).isEmpty()) {
                throw Refusal.conflict(
                        new LocalisedText("此异议已答复。", "This contest has been answered."),
                        new LocalisedText("请刷新列表。", "Reload the list."));
            }
            boolean upheld = form.result() == ContestAnswerForm.Finding.UPHELD;
            work.note(
                    "CONTEST_ANSWERED",
                    Law.SUPERVISED,
                    Map.of("contest", id.toString(), "result", form.result().name()));
            notices.send(
                    work,
                    "CONTEST_ANSWERED",
                    Law.SUPERVISED,
                    upheld
                            ? new LocalisedText(
                                    "经监督部门核查，您对暂停计时提出的异议成立。" + form.text(),
                                    "The supervisors find that your objection to the suspension is right. "
                                            + form.text())
                            : new LocalisedText(
                                    "经监督部门核查，您对暂停计时提出的异议不成立。" + form.text(),
                                    "The supervisors find that the suspension has its ground. " + form.text()));
            return new LocalisedText("已答复申请人", "The applicant has the answer");
        });
    }
}
