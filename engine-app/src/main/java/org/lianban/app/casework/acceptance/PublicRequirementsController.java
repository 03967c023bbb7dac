package org.lianban.app.casework.acceptance;

import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.acceptance.RequirementsController.SituationAnswers;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.app.web.Word;
import org.lianban.rules.ApplicantKind;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells whoever asks what a situation takes. The answers stand in the address, so that the same question is answered from a cache. */
@RestController
class PublicRequirementsController {

    private static final int MOST_ANSWERS = 50;

    private final RequirementsBook book;

    PublicRequirementsController(RequirementsBook book) {
        this.book = book;
    }

    /**
     * What the answers come to.
     *
     * @param answers {@code question:answer}, separated by commas
     */
    @GetMapping("/api/public/services/{code}/requirements")
    @PermitAll
    ResponseEntity<Requirements> requirements(
            @PathVariable String code,
            @RequestParam @Nullable String answers,
            @RequestParam @Nullable String applicant) {
        SituationAnswers given =
                new SituationAnswers(read(answers), Word.optional(ApplicantKind.class, "applicant", applicant));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
                .body(book.of(code, given));
    }

    private static Map<String, String> read(@Nullable String answers) {
        Map<String, String> read = new LinkedHashMap<>();
        if (answers == null) {
            return read;
        }
        for (String pair : answers.split(",", MOST_ANSWERS + 1)) {
            int colon = pair.indexOf(':');
            if (colon < 1 || read.size() == MOST_ANSWERS) {
                throw Refusal.invalid(
                        "answers",
                        new LocalisedText(
                                "应为“问题:答案”，以逗号分隔，最多 50 个", "are question:answer, separated by commas, 50 at most"));
            }
            read.put(pair.substring(0, colon), pair.substring(colon + 1));
        }
        return read;
    }
}
