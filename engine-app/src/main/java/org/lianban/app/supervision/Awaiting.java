package org.lianban.app.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;
import org.lianban.rules.SupervisionRule.Card;

/**
 * What a supervisor has to do now, the most pressing kind first; kinds of which there is nothing are left out.
 *
 * @param sweptAt when supervision last looked at the cases, by the machine's clock; null if it never did
 */
public record Awaiting(LocalDate today, @Nullable Instant sweptAt, List<Awaited> groups) {

    /** What is to be done. */
    public enum Kind {
        /** Decide on an appeal. */
        APPEALS,
        /** Decide on an answer. */
        ANSWERS,
        /** Decide on a card that nobody answered in time. */
        SILENT,
        /** Answer an applicant who contests a suspension. */
        CONTESTS,
        /** Accept a reply to an order or send it back. */
        REPLIES,
        /** See to an order without a reply in time. */
        LATE_ORDERS,
        /** See to a special procedure that has used up its time. */
        PAST_CAP,
        /** Know which cards are due today or on the next working day. */
        CARDS_SOON,
        /** Know which cases are due today. */
        CASES_TODAY,
        /** See to cases that no rule could be asked about. */
        SET_ASIDE,
        /** See to messages that were given up; for administrators. */
        UNDELIVERED
    }

    /**
     * All of a kind.
     *
     * @param count as many as the list behind it has
     * @param first the most pressing three; none of what has no page of its own
     */
    public record Awaited(Kind kind, long count, List<Pressing> first) {}

    /**
     * One of them.
     *
     * @param id of the finding, the order or the case
     * @param label its number
     * @param due when it must be done; null where no day is set
     */
    public record Pressing(
            String id,
            String label,
            LocalisedText title,
            @Nullable Card severity,
            @Nullable String department,
            @Nullable LocalDate due) {}
}
