package org.lianban.app.casework.rest;

import static org.lianban.app.casework.rest.CommandRequests.done;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.UUID;
import org.lianban.app.casework.examination.AnswerForm;
import org.lianban.app.casework.examination.CompletionForm;
import org.lianban.app.casework.examination.ConsultationForm;
import org.lianban.app.casework.examination.Consultations;
import org.lianban.app.casework.examination.DrawnStages;
import org.lianban.app.casework.examination.HandOverForm;
import org.lianban.app.casework.examination.OpinionForm;
import org.lianban.app.casework.examination.Opinions;
import org.lianban.app.casework.examination.TaskMoves;
import org.lianban.app.casework.work.CommandReceipt;
import org.lianban.app.casework.work.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The work on a task. The task itself says which department, role and authority it needs. */
@RestController
@RequestMapping("/api")
class TaskCommandController {

    private final TaskMoves moves;
    private final Opinions opinions;
    private final Consultations consultations;
    private final DrawnStages stages;

    TaskCommandController(TaskMoves moves, Opinions opinions, Consultations consultations, DrawnStages stages) {
        this.moves = moves;
        this.opinions = opinions;
        this.consultations = consultations;
        this.stages = stages;
    }

    @RolesAllowed({"CLERK", "APPROVER", "HEAD", "LEAD"})
    @PostMapping("/tasks/{id}/claim")
    ResponseEntity<CommandReceipt> claim(CommandRequest request, @PathVariable UUID id) {
        return done(moves.claim(request, id));
    }

    @RolesAllowed({"CLERK", "APPROVER", "HEAD", "LEAD"})
    @PostMapping("/tasks/{id}/release")
    ResponseEntity<CommandReceipt> release(CommandRequest request, @PathVariable UUID id) {
        return done(moves.release(request, id));
    }

    @RolesAllowed({"CLERK", "APPROVER", "HEAD", "LEAD"})
    @PostMapping("/tasks/{id}/start")
    ResponseEntity<CommandReceipt> start(CommandRequest request, @PathVariable UUID id) {
        return done(moves.start(request, id));
    }

    @RolesAllowed({"CLERK", "APPROVER", "HEAD", "LEAD"})
    @PostMapping("/tasks/{id}/delegate")
    ResponseEntity<CommandReceipt> delegate(
            CommandRequest request, @PathVariable UUID id, @Valid @RequestBody HandOverForm form) {
        return done(moves.delegate(request, id, form));
    }

    @RolesAllowed({"CLERK", "APPROVER", "HEAD", "LEAD"})
    @PostMapping("/tasks/{id}/transfer")
    ResponseEntity<CommandReceipt> transfer(
            CommandRequest request, @PathVariable UUID id, @Valid @RequestBody HandOverForm form) {
        return done(moves.transfer(request, id, form));
    }

    @RolesAllowed({"CLERK", "APPROVER", "HEAD", "LEAD"})
    @PostMapping("/tasks/{id}/opinion")
    ResponseEntity<CommandReceipt> giveOpinion(
            CommandRequest request, @PathVariable UUID id, @Valid @RequestBody OpinionForm form) {
        return done(opinions.give(request, id, form));
    }

    @RolesAllowed({"CLERK", "APPROVER", "HEAD", "LEAD"})
    @PostMapping("/tasks/{id}/consultations")
    ResponseEntity<CommandReceipt> consult(
            CommandRequest request, @PathVariable UUID id, @Valid @RequestBody ConsultationForm form) {
        return done(consultations.ask(request, id, form));
    }

    /** Completes a stage of a model of one's own, which has no command but this. */
    @RolesAllowed({"CLERK", "APPROVER", "HEAD", "LEAD"})
    @PostMapping("/tasks/{id}/completion")
    ResponseEntity<CommandReceipt> complete(
            CommandRequest request, @PathVariable UUID id, @Valid @RequestBody CompletionForm form) {
        return done(stages.complete(request, id, form));
    }

    @RolesAllowed({"CLERK", "APPROVER", "HEAD", "LEAD"})
    @PostMapping("/consultations/{id}/answer")
    ResponseEntity<CommandReceipt> answer(
            CommandRequest request, @PathVariable UUID id, @Valid @RequestBody AnswerForm form) {
        return done(consultations.answer(request, id, form));
    }
}
