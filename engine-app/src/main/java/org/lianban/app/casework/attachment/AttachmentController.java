package org.lianban.app.casework.attachment;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.lianban.app.casework.work.CaseAccess;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Actors;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Uploads and downloads. A file belongs to nobody else until a command makes it part of a case, or of a step of supervision. */
@RestController
@RequestMapping("/api")
class AttachmentController {

    private final Attachments attachments;
    private final CaseAccess access;

    AttachmentController(Attachments attachments, CaseAccess access) {
        this.attachments = attachments;
        this.access = access;
    }

    @PostMapping(path = "/attachments", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @RolesAllowed({"CLERK", "APPROVER", "HEAD", "LEAD", "SUPERVISOR"})
    ResponseEntity<StoredFile> upload(@RequestPart MultipartFile file) throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(attachments.store(Actors.current(), name, file.getBytes()));
    }

    @GetMapping("/cases/{id}/attachments/{attachmentId}")
    @PreAuthorize("isAuthenticated()")
    ResponseEntity<Resource> download(@PathVariable UUID id, @PathVariable UUID attachmentId) {
        access.require(Actors.current(), id);
        requireHandles(Actors.current());
        Attachments.Content content = attachments.of(id, attachmentId).orElseThrow(CaseAccess::unknown);
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(content.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(content.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content.bytes());
    }

    /** What an applicant hands in is full of what is masked elsewhere. */
    private static void requireHandles(Actor reader) {
        if (!CaseAccess.handles(reader)) {
            throw Refusal.forbidden(
                    "个人信息保护法 第六条",
                    new LocalisedText(
                            "申请材料含有个人信息，只有办理此件的人员可以下载。",
                            "What the applicant handed in holds personal data; only those who handle the case download it."));
        }
    }
}
