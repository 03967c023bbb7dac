package org.lianban.app.supervision.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;

/**
 * An order in a list.
 *
 * @param due as it was written; each addressee has its own
 * @param findingId the finding that it is about, if it is about one
 * @param caseId the case that it is about, if it is about one
 * @param caseNumber its number, in the other system if it was delivered
 * @param delivered whether another system delivered that case
 */
public record OrderRow(
        UUID id,
        String number,
        String subject,
        OrderState state,
        LocalisedText stateText,
        LocalDate due,
        String writtenBy,
        Instant writtenAt,
        @Nullable UUID findingId,
        @Nullable UUID caseId,
        @Nullable String caseNumber,
        boolean delivered,
        List<AddresseeView> addressees) {

    OrderRow with(List<AddresseeView> departments) {
        return new OrderRow(
                id,
                number,
                subject,
                state,
                stateText,
                due,
                writtenBy,
                writtenAt,
                findingId,
                caseId,
                caseNumber,
                delivered,
                departments);
    }
}
