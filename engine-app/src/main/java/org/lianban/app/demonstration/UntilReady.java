package org.lianban.app.demonstration;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Problems;
import org.lianban.app.web.Refusal;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** While the past is played nobody may take part in it: the clock does not show today yet. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
@Profile("demonstration")
class UntilReady extends OncePerRequestFilter {

    private static final Set<String> ALWAYS = Set.of("/api/progress", "/api/demonstration/accounts");
    private static final String SECONDS = "5";

    private final Progress progress;
    private final Problems problems;

    UntilReady(Progress progress, Problems problems) {
        this.progress = progress;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return progress.isReady() || !path.startsWith("/api/") || ALWAYS.contains(path);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        problems.write(
                Refusal.unavailable(
                        new LocalisedText(
                                "演示数据尚在准备：" + progress.view().phase().zh() + "。",
                                "The demonstration is not ready yet: "
                                        + progress.view().phase().en() + "."),
                        new LocalisedText("进度见 /api/progress。", "/api/progress tells how far it is.")),
                request,
                response);
    }
}
