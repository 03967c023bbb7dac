package org.lianban.app.reports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actors;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What supervisors and heads have sent regularly; each sees and moves only his own. */
@RestController
@RequestMapping("/api/reports")
class ReportController {

    private final Reports reports;
    private final ReportReaders readers;

    ReportController(Reports reports, ReportReaders readers) {
        this.reports = reports;
        this.readers = readers;
    }

    @RolesAllowed({"SUPERVISOR", "HEAD"})
    @GetMapping
    List<ReportView> reports() {
        return reports.of(Actors.current());
    }

    /** Twenty people of the region who have a mail address, whose login or name begins so. */
    @RolesAllowed({"SUPERVISOR", "HEAD"})
    @GetMapping("/readers")
    List<ReportReader> reportReaders(@RequestParam @Nullable String begins) {
        return readers.find(Actors.current().region(), begins);
    }

    @RolesAllowed({"SUPERVISOR", "HEAD"})
    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void saveReport(@Valid @RequestBody ReportForm form) {
        reports.save(Actors.current(), form);
    }

    /** Changes its name, when and how it goes, and to whom; the list and its filters stay. */
    @RolesAllowed({"SUPERVISOR", "HEAD"})
    @PutMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changeReport(@PathVariable UUID id, @Valid @RequestBody ReportChange change) {
        reports.change(Actors.current(), id, change);
    }

    @RolesAllowed({"SUPERVISOR", "HEAD"})
    @PostMapping("/{id}/pause")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void pauseReport(@PathVariable UUID id) {
        reports.pause(Actors.current(), id);
    }

    @RolesAllowed({"SUPERVISOR", "HEAD"})
    @PostMapping("/{id}/resume")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resumeReport(@PathVariable UUID id) {
        reports.resume(Actors.current(), id);
    }

    @RolesAllowed({"SUPERVISOR", "HEAD"})
    @PostMapping("/{id}/sending")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void sendReportNow(@PathVariable UUID id) {
        reports.sendNow(Actors.current(), id);
    }

    @RolesAllowed({"SUPERVISOR", "HEAD"})
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endReport(@PathVariable UUID id) {
        reports.end(Actors.current(), id);
    }
}
