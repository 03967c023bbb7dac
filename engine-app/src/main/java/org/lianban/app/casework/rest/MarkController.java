package org.lianban.app.casework.rest;

import static org.lianban.app.casework.rest.CommandRequests.done;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.lianban.app.casework.gathering.MarkedParts;
import org.lianban.app.casework.mark.MarkForm;
import org.lianban.app.casework.mark.Marks;
import org.lianban.app.casework.mark.MaterialMark;
import org.lianban.app.casework.work.CommandReceipt;
import org.lianban.app.casework.work.CommandRequest;
import org.lianban.app.organisation.Actors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Marks on pages of materials, and how they go into the one notice. */
@RestController
@RequestMapping("/api/cases/{id}")
class MarkController {

    private final Marks marks;
    private final MarkedParts parts;

    MarkController(Marks marks, MarkedParts parts) {
        this.marks = marks;
        this.parts = parts;
    }

    @RolesAllowed({"CLERK", "APPROVER", "HEAD", "LEAD"})
    @GetMapping("/marks")
    List<MaterialMark> marks(@PathVariable UUID id) {
        return marks.ofCase(Actors.current(), id);
    }

    @RolesAllowed({"CLERK", "APPROVER", "HEAD", "LEAD"})
    @PostMapping("/marks")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void makeMark(@PathVariable UUID id, @Valid @RequestBody MarkForm form) {
        marks.make(Actors.current(), id, form);
    }

    @RolesAllowed({"CLERK", "APPROVER", "HEAD", "LEAD"})
    @PutMapping("/marks/{mark}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changeMark(@PathVariable UUID id, @PathVariable UUID mark, @Valid @RequestBody MarkForm.Note form) {
        marks.change(Actors.current(), id, mark, form.note());
    }

    @RolesAllowed({"CLERK", "APPROVER", "HEAD", "LEAD"})
    @DeleteMapping("/marks/{mark}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeMark(@PathVariable UUID id, @PathVariable UUID mark) {
        marks.remove(Actors.current(), id, mark);
    }

    /** Puts the marks of the reader's department into its part of the notice. */
    @RolesAllowed({"CLERK", "APPROVER", "HEAD", "LEAD"})
    @PostMapping("/correction-parts/marks")
    ResponseEntity<CommandReceipt> sayMarks(CommandRequest request, @PathVariable UUID id) {
        return done(parts.take(request, id));
    }
}
