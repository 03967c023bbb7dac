package org.lianban.app.casework.rating;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lianban.app.casework.work.CaseState;
import org.lianban.app.casework.work.CommandDesk;
import org.lianban.app.casework.work.CommandReceipt;
import org.lianban.app.casework.work.CommandRequest;
import org.lianban.app.casework.work.Law;
import org.lianban.app.organisation.Role;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.stereotype.Service;

/** Takes ratings and their answers. Both stand in the ledger, so that no rating can vanish. */
@Service
public class Ratings {

    private final CommandDesk desk;
    private final RatingStore ratings;

    Ratings(CommandDesk desk, RatingStore ratings) {
        this.desk = desk;
        this.ratings = ratings;
    }

    /** The rating of a case. Whether the reader may see the case is for the caller to say. */
    public Optional<RatingView> of(UUID caseId) {
        return ratings.find(caseId);
    }

    /** Once the decision is made its applicant says how the case was handled, one time. */
    public CommandReceipt rate(CommandRequest request, UUID caseId, RatingForm form) {
        return desk.run(request.with(form), caseId, work -> {
            work.require(CaseState.ISSUING, CaseState.DELIVERING, CaseState.CLOSED);
            if (!ratings.rate(work, form)) {
                throw Refusal.conflict(
                        new LocalisedText("此件已评价过。", "This case has been rated."),
                        new LocalisedText("每件评价一次，提交后不再改动。", "A case is rated once, and what was said stays."));
            }
            work.note("RATED", Law.RATING, Map.of("stars", String.valueOf(form.stars())));
            return new LocalisedText("谢谢您的评价", "Thank you for your rating");
        });
    }

    /** The department that led the case answers. */
    CommandReceipt answer(CommandRequest request, UUID caseId, RatingAnswerForm form) {
        return desk.run(request.with(form), caseId, work -> {
            work.actor().require(Role.APPROVER, Role.HEAD, Role.LEAD);
            if (!ratings.answer(work, form.text())) {
                throw Refusal.conflict(
                        new LocalisedText(
                                "此评价已答复，或者不由您的部门答复。",
                                "The rating is answered, or it is not for your department to answer."),
                        new LocalisedText("请刷新列表。", "Reload the list."));
            }
            work.note("RATING_ANSWERED", Law.RATING, Map.of());
            return new LocalisedText("已答复申请人", "The applicant has the answer");
        });
    }
}
