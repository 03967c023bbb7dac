package org.lianban.app.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
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
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every error leaves the house as a problem document in the language of the request. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final LocalisedText FIELDS = new LocalisedText("请更正所列各项。", "Correct the fields that are listed.");

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

    /** Tomcat closes the connection of an answer that had begun. */
    @ExceptionHandler
    void brokenOff(BrokenOff broken) {
        throw broken;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(MultipartException upload) {
        Locale language = LocaleContextHolder.getLocale();
        return answer(
                UnreadableUpload.isTooLarge(upload)
                        ? problem(413, language)
                        : Problems.of(UnreadableUpload.explain(upload), language),
                new HttpHeaders());
    }

    /** A form or a query that Tomcat cannot take apart. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(InvalidParameterException form) {
        return answer(problem(form.getErrorCode(), LocaleContextHolder.getLocale()), new HttpHeaders());
    }

    /** The text of the exception stays in the log: it may tell what does not concern the caller. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(Exception failure) {
        ProblemDetail problem = problem(500, LocaleContextHolder.getLocale());
        problem.setProperty("incident", Incidents.log(failure));
        return answer(problem, new HttpHeaders());
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return asObject(unreadable(failure));
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
        return invalid(ofFields(fields), headers);
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
        return invalid(ofFields(fields), headers);
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

    private static Refusal.FieldProblem problemOf(String field, MessageSourceResolvable error) {
        // the validator has spoken in the language of the request already
        String message = String.valueOf(((DefaultMessageSourceResolvable) error).getDefaultMessage());
        return new Refusal.FieldProblem(field, new LocalisedText(message, message));
    }

    /** The validator finds what is wrong in any order; told it is in that of the fields' names. */
    private static Refusal ofFields(List<Refusal.FieldProblem> fields) {
        return Refusal.invalid(
                FIELDS,
                fields.stream()
                        .sorted(Comparator.comparing(Refusal.FieldProblem::field)
                                .thenComparing(problem -> problem.message().en()))
                        .toList());
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
