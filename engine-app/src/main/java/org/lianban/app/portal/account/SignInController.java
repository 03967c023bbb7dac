package org.lianban.app.portal.account;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing in as an applicant: a number and a contact, then the code that was sent there. */
@RestController
class SignInController {

    private final SignIns signIns;
    private final ApplicantSessions sessions;

    /**
     * Who asks for a code.
     *
     * @param name needed the first time only
     * @param contact a telephone number or a mail address
     */
    record CodeWanted(
            @NotNull ApplicantKind kind,
            @NotBlank @Size(max = 40) String idNumber,
            @Size(max = 200) @Nullable String name,

            @NotBlank
            @Size(max = 120)
            @Pattern(regexp = "\\+?[0-9 -]{6,24}|[^@\\s]+@[^@\\s]+\\.[^@\\s]+", message = "{lianban.Contact}")
            String contact) {}

    /** A code as its receiver typed it. */
    record CodeGiven(
            @NotNull UUID id, @NotBlank @Size(max = 12) String code) {}

    /** Who is signed in. */
    record ApplicantMe(String name, ApplicantKind kind, String idNumber, String contact) {

        static ApplicantMe of(Applicant applicant) {
            return new ApplicantMe(applicant.name(), applicant.kind(), applicant.identityMasked(), applicant.contact());
        }
    }

    SignInController(SignIns signIns, ApplicantSessions sessions) {
        this.signIns = signIns;
        this.sessions = sessions;
    }

    @PostMapping("/api/public/sign-in-codes")
    @PermitAll
    @ResponseStatus(HttpStatus.ACCEPTED)
    Codes.Sent ask(@Valid @RequestBody CodeWanted wanted, HttpServletRequest request, Locale language) {
        return signIns.ask(wanted, request.getRemoteAddr(), "en".equals(language.getLanguage()));
    }

    @PostMapping("/api/public/sign-ins")
    @PermitAll
    ApplicantMe signIn(@Valid @RequestBody CodeGiven given, HttpServletRequest request, HttpServletResponse response) {
        Applicant applicant = signIns.prove(given.id(), given.code());
        sessions.begin(applicant.account(), request, response);
        return ApplicantMe.of(applicant);
    }

    @GetMapping("/api/applicant/session")
    @PreAuthorize(Applicant.ONLY)
    ApplicantMe whoAmI() {
        return ApplicantMe.of(Applicant.current());
    }

    @DeleteMapping("/api/applicant/session")
    @PreAuthorize(Applicant.ONLY)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(HttpServletRequest request, HttpServletResponse response) {
        sessions.end(request, response);
    }
}
