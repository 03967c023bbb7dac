package org.lianban.app.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** Answers requests that Spring Security's firewall does not let in: odd addresses, and methods that HTTP does not know. */
@Component
class RejectedRequests implements RequestRejectedHandler {

    private static final String METHODS = "GET, HEAD, POST, PUT, DELETE";

    private final Problems problems;

    RejectedRequests(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected)
            throws IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (PageAddress.isAskedFor(request)) {
            response.sendRedirect(PageAddress.MISSING);
            return;
        }
        boolean known = Arrays.stream(HttpMethod.values())
                .anyMatch(method -> method.matches(request.getMethod()) && !method.equals(HttpMethod.TRACE));
        if (!known) {
            response.setHeader(HttpHeaders.ALLOW, METHODS);
        }
        problems.write(known ? 400 : 405, request, response);
    }
}
