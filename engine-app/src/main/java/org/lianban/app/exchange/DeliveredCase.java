package org.lianban.app.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.exchange.fact.DeliveredClock;
import org.lianban.monitoring.exchange.fact.DeliveredFact;
import org.lianban.monitoring.exchange.projection.LoggedStep;

/**
 * A case that another system handles, as it stands.
 *
 * @param reference its name there
 * @param department whose case it is
 * @param parties the other departments of its region that examine parts of it, or did
 * @param historical whether it is of a closed log, which was delivered long after it happened
 * @param asOf the moment at which its clocks are read: now, or the last moment of a closed log
 * @param calendar by which it is measured
 * @param applicant tells applicants apart, and nothing else of them; null where it is not told
 * @param clocks in the order in which they started
 * @param facts in the order in which they happened
 * @param steps what a log tells that it went through beside its facts, in order
 * @param deliveries every version of every event, by event and version
 */
public record DeliveredCase(
        UUID id,
        String region,
        String system,
        LocalisedText systemName,
        String reference,
        String department,
        Set<String> parties,
        boolean historical,
        Instant asOf,
        WorkCalendar calendar,
        @Nullable String service,
        @Nullable String item,
        @Nullable String applicant,
        @Nullable Instant receivedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant closedAt,
        List<CaseClock> clocks,
        List<DeliveredFact> facts,
        List<LoggedStep> steps,
        List<Delivery> deliveries) {

    /** Whose act it is: acts on the whole case are those of the department whose case it is. */
    public String departmentOf(DeliveredFact fact) {
        return fact.type().isOfCase() ? department : examining(fact.department());
    }

    /** Whose time it is. */
    public String departmentOf(DeliveredClock clock) {
        return switch (clock.kind()) {
            case BRANCH, STAGE, LOWER, PROCEDURE, WAIT -> examining(clock.department());
            case ACCEPTANCE, STATUTORY, PROMISED, DELIVERY -> department;
        };
    }

    /** The one that is told if it examines a part of the case, otherwise the one whose case it is. */
    private String examining(@Nullable String told) {
        return told != null && parties.contains(told) ? told : department;
    }
}
