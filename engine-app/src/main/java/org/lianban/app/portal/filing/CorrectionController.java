package org.lianban.app.portal.filing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.acceptance.AskedField;
import org.lianban.app.casework.acceptance.AskedFields;
import org.lianban.app.casework.acceptance.CorrectionSubmission;
import org.lianban.app.casework.acceptance.Corrections;
import org.lianban.app.casework.work.CommandReceipt;
import org.lianban.app.organisation.Actor;
import org.lianban.app.portal.account.Applicant;
import org.lianban.app.portal.story.ApplicantCases;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * What an applicant was asked to correct: a file for each material, kept as it comes, and a value for each field of the form, all
 * handed in together.
 */
@RestController
@RequestMapping("/api/applicant/cases/{id}")
class CorrectionController {

    private final ApplicantCases own;
    private final Uploads uploads;
    private final CorrectionUploads corrections;
    private final Corrections submissions;
    private final AskedFields fields;

    /**
     * What to hand in.
     *
     * @param form new values of fields, by key of the field; what is blank leaves the field open
     */
    record CorrectionsForm(
            @NotNull @Size(max = 200, message = "{lianban.TooMany}")
            List<@NotNull @Valid UploadedMaterial> materials,

            @Nullable @Size(max = 500, message = "{lianban.TooMany}")
            Map<@NotNull @Size(max = 80) String, @NotNull @Size(max = 400) String> form) {}

    CorrectionController(
            ApplicantCases own,
            Uploads uploads,
            CorrectionUploads corrections,
            Corrections submissions,
            AskedFields fields) {
        this.own = own;
        this.uploads = uploads;
        this.corrections = corrections;
        this.submissions = submissions;
        this.fields = fields;
    }

    /** The fields of the form that are still to be corrected, with what was filled in. */
    @GetMapping("/asked-fields")
    @PreAuthorize(Applicant.ONLY)
    List<AskedField> askedFields(@PathVariable UUID id) {
        own.require(Applicant.current(), id);
        return fields.open(id);
    }

    @GetMapping("/uploads")
    @PreAuthorize(Applicant.ONLY)
    List<Uploaded> uploads(@PathVariable UUID id) {
        own.require(Applicant.current(), id);
        return uploads.of(Applicant.current().account(), id);
    }

    @PostMapping(path = "/uploads/{material}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @PreAuthorize(Applicant.ONLY)
    @ResponseStatus(HttpStatus.CREATED)
    Uploaded upload(@PathVariable UUID id, @PathVariable String material, @RequestPart MultipartFile file)
            throws IOException {
        Actor applicant = own.actor(Applicant.current(), id);
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return corrections.put(applicant, id, material, name, file.getBytes());
    }

    @DeleteMapping("/uploads/{material}")
    @PreAuthorize(Applicant.ONLY)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id, @PathVariable String material) {
        own.require(Applicant.current(), id);
        uploads.remove(Applicant.current().account(), id, material);
    }

    @PostMapping("/corrections")
    @PreAuthorize(Applicant.ONLY)
    CommandReceipt submit(@PathVariable UUID id, @Valid @RequestBody CorrectionsForm form, HttpServletRequest http) {
        Actor applicant = own.actor(Applicant.current(), id);
        return submissions.submit(
                OwnRequests.of(applicant, http),
                id,
                new CorrectionSubmission(UploadedMaterial.handedIn(form.materials()), form.form()));
    }
}
