package org.lianban.app.organisation.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** Sessions in the database: they outlast a node, and hold no more than who logged in. */
@Component
public class Sessions {

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final FindByIndexNameSessionRepository<?> stored;
    private final CookieCsrfTokenRepository csrfTokens;

    Sessions(FindByIndexNameSessionRepository<?> stored, CookieCsrfTokenRepository csrfTokens) {
        this.stored = stored;
        this.csrfTokens = csrfTokens;
    }

    /** Begins a session under a new id: one that somebody planted beforehand is worth nothing. */
    void begin(String login, HttpServletRequest request, HttpServletResponse response) {
        end(request, response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(login, null, List.of()));
        contexts.saveContext(context, request, response);
    }

    void end(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        csrfTokens.saveToken(csrfTokens.generateToken(request), request, response);
    }

    /** Ends all sessions of a person but that one. */
    public void endAllBut(@Nullable String sessionId, String login) {
        for (String id : stored.findByPrincipalName(login).keySet()) {
            if (!id.equals(sessionId)) {
                stored.deleteById(id);
            }
        }
    }
}
