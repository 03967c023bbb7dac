package org.lianban.app.portal.story;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.ledger.ClockDays;
import org.lianban.app.ledger.Clocks;
import org.lianban.app.portal.account.CaseCodes;
import org.lianban.app.portal.account.Codes;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Progress without an account: by the number of a case and a code sent to its applicant. */
@RestController
@RequestMapping("/api/public")
class CaseProgressController {

    private final CaseCodes codes;
    private final Stories stories;
    private final Clocks clocks;

    /** Which case. */
    record CaseNumber(@NotBlank @Size(max = 60) String number) {}

    /** A code as its receiver typed it. */
    record CaseCode(
            @NotNull UUID id, @NotBlank @Size(max = 12) String code) {}

    /** All at once: the code opens the case once, and nothing is left open. */
    record CaseProgress(Story story, @Nullable ClockDays days) {}

    CaseProgressController(CaseCodes codes, Stories stories, Clocks clocks) {
        this.codes = codes;
        this.stories = stories;
        this.clocks = clocks;
    }

    @PostMapping("/progress-codes")
    @PermitAll
    @ResponseStatus(HttpStatus.ACCEPTED)
    Codes.Sent ask(@Valid @RequestBody CaseNumber wanted, HttpServletRequest request, Locale language) {
        return codes.ask(wanted.number().strip(), request.getRemoteAddr(), "en".equals(language.getLanguage()));
    }

    @PostMapping("/progress")
    @PermitAll
    CaseProgress progress(@Valid @RequestBody CaseCode given) {
        UUID caseId = codes.prove(given.id(), given.code());
        Story story = stories.of(caseId);
        return new CaseProgress(
                story, story.clock() == null ? null : OwnDays.of(clocks.days(caseId, story.clock()), story.pauses()));
    }
}
