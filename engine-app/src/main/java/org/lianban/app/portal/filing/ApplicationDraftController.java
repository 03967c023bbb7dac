package org.lianban.app.portal.filing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.lianban.app.casework.work.CommandReceipt;
import org.lianban.app.organisation.Actor;
import org.lianban.app.portal.account.Applicant;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Applying online: a draft that is kept as one types, files for its materials, and at last the application itself. */
@RestController
@RequestMapping("/api/applicant/applications")
class ApplicationDraftController {

    private final ApplicationDrafts drafts;
    private final Uploads uploads;
    private final OwnApplications applications;
    private final OwnHeldDocuments held;

    /** What is applied for, and what is known already. */
    record NewDraft(
            @NotBlank @Size(max = 80) String serviceCode,
            @NotNull @Valid DraftContent content) {}

    /** The situation as it is answered now; the draft may be behind. */
    record SituationSoFar(
            @NotNull @Size(max = 50, message = "{lianban.TooMany}")
            Map<@NotNull String, @NotNull @Size(max = 80) String> answers) {}

    ApplicationDraftController(
            ApplicationDrafts drafts, Uploads uploads, OwnApplications applications, OwnHeldDocuments held) {
        this.drafts = drafts;
        this.uploads = uploads;
        this.applications = applications;
        this.held = held;
    }

    @GetMapping
    @PreAuthorize(Applicant.ONLY)
    List<ApplicationDraft> drafts() {
        return drafts.open(Applicant.current().account());
    }

    @PostMapping
    @PreAuthorize(Applicant.ONLY)
    @ResponseStatus(HttpStatus.CREATED)
    ApplicationDraft begin(@Valid @RequestBody NewDraft form) {
        Applicant applicant = Applicant.current();
        applications.actor(applicant, form.serviceCode());
        applications.requireOffered(form.serviceCode());
        return drafts.begin(applicant.account(), form.serviceCode(), form.content());
    }

    @GetMapping("/{id}")
    @PreAuthorize(Applicant.ONLY)
    ApplicationDraft one(@PathVariable UUID id) {
        return drafts.find(Applicant.current().account(), id);
    }

    @PutMapping("/{id}")
    @PreAuthorize(Applicant.ONLY)
    ApplicationDraft keep(@PathVariable UUID id, @Valid @RequestBody DraftContent content) {
        return drafts.keep(Applicant.current().account(), id, content);
    }

    @DeleteMapping("/{id}")
    @PreAuthorize(Applicant.ONLY)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(@PathVariable UUID id) {
        drafts.drop(Applicant.current().account(), id);
    }

    @PostMapping(path = "/{id}/uploads/{material}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @PreAuthorize(Applicant.ONLY)
    @ResponseStatus(HttpStatus.CREATED)
    Uploaded uploadFor(@PathVariable UUID id, @PathVariable String material, @RequestPart MultipartFile file)
            throws IOException {
        Applicant applicant = Applicant.current();
        String service = drafts.find(applicant.account(), id).serviceCode();
        Actor actor = applications.actor(applicant, service);
        applications.requireMaterial(service, material);
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return uploads.put(actor, id, material, name, file.getBytes());
    }

    @DeleteMapping("/{id}/uploads/{material}")
    @PreAuthorize(Applicant.ONLY)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeUpload(@PathVariable UUID id, @PathVariable String material) {
        uploads.remove(Applicant.current().account(), id, material);
    }

    /** What departments hold of this account's own identity for the draft; there is no way to ask about anybody else's. */
    @PostMapping("/{id}/held-documents")
    @PreAuthorize(Applicant.ONLY)
    OwnHeld heldOfMine(@PathVariable UUID id, @Valid @RequestBody SituationSoFar situation) {
        Applicant applicant = Applicant.current();
        String service = drafts.find(applicant.account(), id).serviceCode();
        return held.ask(applicant, applications.actor(applicant, service), service, situation.answers());
    }

    @PostMapping("/{id}/submission")
    @PreAuthorize(Applicant.ONLY)
    CommandReceipt submitApplication(
            @PathVariable UUID id, @Valid @RequestBody SubmissionForm form, HttpServletRequest http) {
        return applications.submit(Applicant.current(), id, form, http);
    }
}
