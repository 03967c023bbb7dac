package org.lianban.app.casework.acceptance;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.rules.ApplicantKind;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Tells the window what a situation asks for. It belongs to casework, so that it is the very list that a case will have. */
@RestController
@Tag(name = "services-controller")
class RequirementsController {

    private final RequirementsBook book;

    /**
     * The situation so far; questions may be left open.
     *
     * @param applicant without it an enterprise is assumed
     */
    record SituationAnswers(
            @NotNull @Size(max = 50, message = "{lianban.TooMany}")
            Map<@NotNull String, @NotNull String> answers,

            @Nullable ApplicantKind applicant) {}

    RequirementsController(RequirementsBook book) {
        this.book = book;
    }

    @PostMapping("/api/catalogue/services/{code}/requirements")
    @PreAuthorize("isAuthenticated()")
    Requirements requirements(@PathVariable String code, @Valid @RequestBody SituationAnswers given) {
        return book.of(code, given);
    }
}
