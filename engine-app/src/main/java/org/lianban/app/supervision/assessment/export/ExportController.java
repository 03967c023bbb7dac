package org.lianban.app.supervision.assessment.export;

import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actors;
import org.lianban.app.sheets.Takings;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Assessments to take away, drafts and publications: a supervisor those of the region, a department its own part. */
@RestController
@RequestMapping("/api/assessments/{period}")
class ExportController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Exports exports;
    private final Takings takings;

    ExportController(Exports exports, Takings takings) {
        this.exports = exports;
        this.takings = takings;
    }

    @RolesAllowed({"SUPERVISOR", "HEAD", "LEAD", "APPROVER"})
    @GetMapping("/xlsx")
    ResponseEntity<Resource> assessmentWorkbook(
            @PathVariable String period,
            @RequestParam @Nullable Integer version,
            @RequestParam(defaultValue = "zh") String language) {
        Resource file = exports.workbook(Actors.current(), period, version, language);
        takings.took(Actors.current(), name(period, version), "XLSX");
        return file(file, XLSX, name(period, version) + ".xlsx");
    }

    @RolesAllowed({"SUPERVISOR", "HEAD", "LEAD", "APPROVER"})
    @GetMapping("/pdf")
    ResponseEntity<Resource> assessmentReport(
            @PathVariable String period,
            @RequestParam @Nullable Integer version,
            @RequestParam(defaultValue = "zh") String language) {
        Resource file = exports.report(Actors.current(), period, version, language);
        takings.took(Actors.current(), name(period, version), "PDF");
        return file(file, MediaType.APPLICATION_PDF, name(period, version) + ".pdf");
    }

    private static String name(String period, @Nullable Integer version) {
        return "assessment-" + period + (version == null ? "-draft" : "-v" + version);
    }

    private static ResponseEntity<Resource> file(Resource file, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(file);
    }
}
