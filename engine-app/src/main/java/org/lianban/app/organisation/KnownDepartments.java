package org.lianban.app.organisation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Refuses a listing of a department that the reader's region does not have: an empty list would say that nothing is there. */
@Component
class KnownDepartments implements HandlerInterceptor, WebMvcConfigurer {

    private static final String PARAMETER = "department";
    private static final String ANY = "-";

    private final Departments departments;

    KnownDepartments(Departments departments) {
        this.departments = departments;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns("/api/**")
                .order(1); // after the names of parameters are known to be right
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        boolean asksFor = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        String code = asksFor ? request.getParameter(PARAMETER) : null;
        if (code != null && !code.isEmpty() && !code.equals(ANY) && isElsewhere(code)) {
            throw Refusal.invalid(PARAMETER, new LocalisedText("本地区没有这个部门。", "is no department of this region"));
        }
        return true;
    }

    private boolean isElsewhere(String code) {
        return SecurityContextHolder.getContext().getAuthentication() instanceof ActorAuthentication reader
                && departments
                        .find(code)
                        .filter(found -> found.region().equals(reader.actor().region()))
                        .isEmpty();
    }
}
