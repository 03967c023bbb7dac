package org.lianban.app.casework.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.work.CommandReceipt;
import org.lianban.app.casework.work.CommandRequest;
import org.lianban.app.organisation.Actors;
import org.lianban.app.web.CaseVersion;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads who asks, and the headers {@code Idempotency-Key} and {@code If-Match}; writes the receipt with its {@code ETag}. */
@Component
class CommandRequests implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(CommandRequest.class);
    }

    @Override
    public CommandRequest resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest http = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        Long version = CaseVersion.demandedBy(http.getHeader(HttpHeaders.IF_MATCH))
                .map(CaseVersion::number)
                .orElse(null);
        return new CommandRequest(
                Actors.current(),
                kind(http),
                http.getHeader("Idempotency-Key"),
                version,
                http.getMethod() + ' ' + http.getRequestURI());
    }

    /** The path of the method without the names of things in it: there are as many as methods. */
    private static String kind(HttpServletRequest http) {
        return String.valueOf(http.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))
                .replace("/api/", "")
                .replace("/{id}", "");
    }

    static ResponseEntity<CommandReceipt> done(CommandReceipt receipt) {
        return answer(HttpStatus.OK, receipt);
    }

    static ResponseEntity<CommandReceipt> created(CommandReceipt receipt) {
        return answer(HttpStatus.CREATED, receipt);
    }

    private static ResponseEntity<CommandReceipt> answer(HttpStatus status, CommandReceipt receipt) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(status).header(HttpHeaders.ETAG, new CaseVersion(receipt.caseVersion()).etag());
        if (status == HttpStatus.CREATED) {
            answer.header(HttpHeaders.LOCATION, "/api/cases/" + receipt.caseId());
        }
        return answer.body(receipt);
    }
}
