package org.lianban.app.organisation.login;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.method.Jsr250AuthorizationManager;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.util.SimpleMethodInvocation;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Holds the rule at an endpoint against who asks before the request is read: who may not do it is told that, and not how to write it
 * down. Spring Security asks again when the method is called, by the same rule; no rule of ours looks at the arguments.
 */
@Component
class RolesFirst implements HandlerInterceptor, WebMvcConfigurer {

    private final AuthorizationManager<MethodInvocation> roles = new Jsr250AuthorizationManager();
    private final AuthorizationManager<MethodInvocation> expressions = new PreAuthorizeAuthorizationManager();

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/**").order(-1);
    }

    /**
     * Lets pass whom the method's rule lets pass.
     *
     * @throws AccessDeniedException if it does not
     */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        // a stream that ends comes by once more; it was let pass when it began, and who asked may have left since
        boolean first = request.getDispatcherType() != DispatcherType.ASYNC;
        if (first && handler instanceof HandlerMethod method) {
            MethodInvocation call = new SimpleMethodInvocation(method.getBean(), method.getMethod());
            roles.verify(SecurityContextHolder.getContext()::getAuthentication, call);
            expressions.verify(SecurityContextHolder.getContext()::getAuthentication, call);
        }
        return true;
    }
}
