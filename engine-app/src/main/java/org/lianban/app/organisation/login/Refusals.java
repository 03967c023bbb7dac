package org.lianban.app.organisation.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Problems;
import org.lianban.app.web.Refusal;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Says no where a filter, not a controller, refuses. */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Problems problems;

    Refusals(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody)
            throws IOException {
        problems.write(Refusal.unauthenticated(new LocalisedText("请先登录。", "Log in first.")), request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        problems.write(denied instanceof CsrfException ? forged() : notYours(), request, response);
    }

    private static Refusal forged() {
        return Refusal.forbidden(
                "csrf",
                new LocalisedText(
                        "请求缺少防伪标记：请把 Cookie XSRF-TOKEN 的值放入请求头 X-XSRF-TOKEN。",
                        "The request has no proof of its origin: send the cookie XSRF-TOKEN as the header X-XSRF-TOKEN."));
    }

    private static Refusal notYours() {
        return Refusal.forbidden("roles", new LocalisedText("您的角色无权执行此操作。", "Your role does not allow this."));
    }
}
