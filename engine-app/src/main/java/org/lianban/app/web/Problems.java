package org.lianban.app.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Problem documents (RFC 9457) in the language of the request, and their writer for filters, where no controller is. */
@Component
public class Problems {

    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    /** The document of a refusal. */
    static ProblemDetail of(Refusal refusal, Locale language) {
        ProblemDetail problem = of(
                refusal.kind().status(), refusal.kind().name(), refusal.kind().title(), refusal.text(), language);
        if (refusal.rule() != null) {
            problem.setProperty("rule", refusal.rule());
        }
        LocalisedText remedy = refusal.remedy();
        if (remedy != null) {
            problem.setProperty("remedy", remedy.in(language));
        }
        if (!refusal.fields().isEmpty()) {
            problem.setProperty("errors", errors(refusal.fields(), language));
        }
        refusal.details().forEach((member, value) -> problem.setProperty(member, inLanguage(value, language)));
        return problem;
    }

    static ProblemDetail of(int status, String code, LocalisedText title, LocalisedText detail, Locale language) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(status), detail.in(language));
        problem.setType(URI.create(
                "urn:lianban:refusal:" + code.toLowerCase(Locale.ROOT).replace('_', '-')));
        problem.setTitle(title.in(language));
        problem.setProperty("code", code);
        return problem;
    }

    /** Writes the document of a refusal as the whole response. */
    public void write(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(of(refusal, RequestLanguage.of(request)), request, response);
    }

    /** Writes what is said of that status as the whole response. */
    void write(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(ProblemAdvice.problem(status, RequestLanguage.of(request)), request, response);
    }

    private void write(ProblemDetail problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        problem.setInstance(address(request.getRequestURI()));
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        json.writeValue(response.getOutputStream(), problem);
    }

    /** The path that was asked, or nothing if it is none that a document could name. */
    static @Nullable URI address(@Nullable Object path) {
        if (path == null) {
            return null;
        }
        try {
            return URI.create(path.toString());
        } catch (IllegalArgumentException odd) {
            return null;
        }
    }

    private static List<Map<String, String>> errors(List<Refusal.FieldProblem> fields, Locale language) {
        return fields.stream()
                .map(problem -> Map.of(
                        "field", problem.field(), "message", problem.message().in(language)))
                .toList();
    }

    private static Object inLanguage(Object value, Locale language) {
        return value instanceof LocalisedText text ? text.in(language) : value;
    }
}
