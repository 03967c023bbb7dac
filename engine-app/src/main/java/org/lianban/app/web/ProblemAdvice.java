package org.lianban.app.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every error leaves the house as a problem document in the language of the request. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refusal refusal) {
        return answer(Problems.of(refusal, LocaleContextHolder.getLocale()), new HttpHeaders());
    }

    /** Spring Security's filter behind us answers these: it knows whether anybody is logged in. */
    @ExceptionHandler
    void notAllowed(AccessDeniedException denied) {
        throw denied;
    }

    @ExceptionHandler
    void notAuthenticated(AuthenticationException nobody) {
        throw nobody;
    }

    /** The text of the exception stays in the log: it may tell what does not concern the caller. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(Exception failure) {
        String incident = UUID.randomUUID().toString();
        LOG.error("Incident {}", incident, failure);
        ProblemDetail problem = problem(500, LocaleContextHolder.getLocale());
        problem.setProperty("incident", incident);
        return answer(problem, new HttpHeaders());
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return invalid(UnreadableJson.explain(failure), headers);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<Refusal.FieldProblem> fields = failure.getBindingResult().getAllErrors().stream()
                .map(error ->
                        problemOf(error instanceof FieldError field ? field.getField() : error.getObjectName(), error))
                .toList();
        return invalid(Refusal.invalid(fields), headers);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<Refusal.FieldProblem> fields = failure.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> problemOf(
                                error instanceof FieldError field
                                        ? field.getField()
                                        : String.valueOf(
                                                result.getMethodParameter().getParameterName()),
                                error)))
                .toList();
        return invalid(Refusal.invalid(fields), headers);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Locale language = LocaleContextHolder.getLocale();
        ProblemDetail problem = problem(status.value(), language);
        if (status.value() == 400) {
            InvalidParameter.explain(failure)
                    .ifPresent(field -> problem.setProperty("errors", List.of(field.in(language))));
        }
        return asObject(answer(problem, headers));
    }

    static ProblemDetail problem(int status, Locale language) {
        StandardProblem standard = StandardProblem.of(status);
        return Problems.of(status, standard.name(), standard.title(), standard.detail(), language);
    }

    private static Refusal.FieldProblem problemOf(
            String field, org.springframework.context.MessageSourceResolvable error) {
        // the validator has spoken in the language of the request already
        String message = String.valueOf(((DefaultMessageSourceResolvable) error).getDefaultMessage());
        return new Refusal.FieldProblem(field, new LocalisedText(message, message));
    }

    private static ResponseEntity<Object> invalid(Refusal refusal, HttpHeaders headers) {
        return asObject(answer(Problems.of(refusal, LocaleContextHolder.getLocale()), headers));
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem, HttpHeaders headers) {
        Object retryAfter =
                problem.getProperties() == null ? null : problem.getProperties().get("retryAfterSeconds");
        ResponseEntity.BodyBuilder response =
                ResponseEntity.status(problem.getStatus()).headers(headers);
        if (retryAfter != null) {
            response.header(HttpHeaders.RETRY_AFTER, retryAfter.toString());
        }
        return response.body(problem);
    }

    private static ResponseEntity<Object> asObject(ResponseEntity<ProblemDetail> answer) {
        return new ResponseEntity<>(answer.getBody(), answer.getHeaders(), answer.getStatusCode());
    }
}
