package org.lianban.app.portal.filing;

import jakarta.servlet.http.HttpServletRequest;
import org.lianban.app.casework.work.CommandRequest;
import org.lianban.app.organisation.Actor;
import org.springframework.web.servlet.HandlerMapping;

/** Commands of applicants: repeated with the same {@code Idempotency-Key} they have one effect. */
public final class OwnRequests {

    private OwnRequests() {}

    /** The request of that applicant. */
    public static CommandRequest of(Actor applicant, HttpServletRequest http) {
        String kind = String.valueOf(http.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))
                .replace("/api/", "")
                .replace("/{id}", "");
        return new CommandRequest(
                applicant,
                kind,
                http.getHeader("Idempotency-Key"),
                null,
                http.getMethod() + ' ' + http.getRequestURI());
    }
}
