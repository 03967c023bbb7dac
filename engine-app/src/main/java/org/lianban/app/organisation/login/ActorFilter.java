package org.lianban.app.organisation.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.lianban.app.organisation.ActorAuthentication;
import org.lianban.app.organisation.Staff;
import org.lianban.app.organisation.StaffMember;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns the login that the session knows into the actor of this request, read anew each time: who is dismissed, or loses
 * a role, loses it with the next click.
 */
final class ActorFilter extends OncePerRequestFilter {

    private final Staff staff;
    private final Clock systemTime;
    private final Duration sessionAtMost;

    ActorFilter(Staff staff, Clock clock, Duration sessionAtMost) {
        this.staff = staff;
        // sessions are timed by the servlet container, which the demonstration's time machine does not move
        this.systemTime = Clock.system(clock.getZone());
        this.sessionAtMost = sessionAtMost;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.startsWith("/api") && !path.startsWith("/actuator") && !path.startsWith("/v3/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication()
                instanceof UsernamePasswordAuthenticationToken login) {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            HttpSession session = request.getSession(false);
            Optional<StaffMember> member = staff.find(login.getName()).filter(StaffMember::active);
            if (member.isEmpty() || session == null || isTooOld(session)) {
                endSession(session);
            } else {
                context.setAuthentication(new ActorAuthentication(member.get().actor()));
            }
            SecurityContextHolder.setContext(context);
        }
        chain.doFilter(request, response);
    }

    private boolean isTooOld(HttpSession session) {
        return systemTime.millis() - session.getCreationTime() > sessionAtMost.toMillis();
    }

    private static void endSession(@org.jspecify.annotations.Nullable HttpSession session) {
        if (session != null) {
            session.invalidate();
        }
    }
}
