package org.lianban.app.demonstration.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lianban.app.casework.acceptance.Acceptance;
import org.lianban.app.casework.acceptance.CorrectionSubmission;
import org.lianban.app.casework.acceptance.Corrections;
import org.lianban.app.casework.acceptance.HandedInForm;
import org.lianban.app.casework.decision.DecisionForms.Withdraw;
import org.lianban.app.casework.decision.Deliveries;
import org.lianban.app.demonstration.papers.BroughtPapers;
import org.lianban.app.demonstration.script.Twist;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Applicants come back to the window: with corrections, with what was to follow, or to withdraw. */
@Component
@Order(1)
@Profile("demonstration")
class Applicant implements Habit {

    private final Corrections corrections;
    private final Acceptance acceptance;
    private final Deliveries deliveries;
    private final Desks desks;
    private final BroughtPapers papers;

    Applicant(
            Corrections corrections, Acceptance acceptance, Deliveries deliveries, Desks desks, BroughtPapers papers) {
        this.corrections = corrections;
        this.acceptance = acceptance;
        this.deliveries = deliveries;
        this.desks = desks;
        this.papers = papers;
    }

    @Override
    public List<Deed> due(OpenCase open, Scene scene) {
        return Stream.of(withdrawal(open, scene), correction(open, scene), late(open, scene))
                .flatMap(Optional::stream)
                .limit(1)
                .toList();
    }

    private Optional<Deed> withdrawal(OpenCase open, Scene scene) {
        boolean early = open.has(Twist.WITHDRAWN_EARLY);
        if (!early && !open.has(Twist.WITHDRAWN_LATE)) {
            return Optional.empty();
        }
        int days = early ? 0 : open.chance().between("withdraw", 4, 7);
        return scene.isTime(open.seen().receivedAt(), days, open.chance(), "withdraw")
                ? Optional.of(new Deed(
                        open.id(),
                        desks.clerk(open.chance()),
                        "withdraw",
                        request -> deliveries.withdraw(request, open.id(), new Withdraw("申请人另有安排，自愿撤回申请。"))))
                : Optional.empty();
    }

    private Optional<Deed> correction(OpenCase open, Scene scene) {
        Instant noticeAt = open.seen().noticeAt();
        if (!open.seen().isIn("CORRECTING") || noticeAt == null || open.has(Twist.SILENT)) {
            return Optional.empty();
        }
        List<String> missing = open.seen().missing();
        if (missing.isEmpty()) {
            return Optional.empty(); // only fields of the form are awaited, which a person at the window asked for
        }
        int days = open.chance().between("correct", 1, 5);
        boolean inTwoParts = open.has(Twist.IN_TWO_PARTS);
        if (inTwoParts && missing.size() > 1 && scene.isTime(noticeAt, days, open.chance(), "correct")) {
            return Optional.of(handIn(open, missing.subList(0, 1)));
        }
        int last = inTwoParts ? days + open.chance().between("rest", 1, 3) : days;
        return scene.isTime(noticeAt, last, open.chance(), "correct")
                ? Optional.of(handIn(open, missing))
                : Optional.empty();
    }

    private Deed handIn(OpenCase open, List<String> materials) {
        return new Deed(
                open.id(),
                desks.clerk(open.chance()),
                "correct",
                request -> corrections.submit(
                        request,
                        open.id(),
                        new CorrectionSubmission(papers.handedIn(open.script(), request.actor(), materials))));
    }

    private Optional<Deed> late(OpenCase open, Scene scene) {
        Instant acceptedAt = open.seen().acceptedAt();
        if (open.seen().toFollow().isEmpty()
                || acceptedAt == null
                || !open.seen().isIn("EXAMINING", "DECIDING")) {
            return Optional.empty();
        }
        int days = open.chance().between("follow", 1, 6);
        return scene.isTime(acceptedAt, days, open.chance(), "follow")
                ? Optional.of(new Deed(
                        open.id(),
                        desks.clerk(open.chance()),
                        "follow",
                        request -> acceptance.takeLate(
                                request,
                                open.id(),
                                new HandedInForm(papers.handedIn(
                                        open.script(),
                                        request.actor(),
                                        open.seen().toFollow())))))
                : Optional.empty();
    }
}
