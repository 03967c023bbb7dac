package org.lianban.app.demonstration.people;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.lianban.app.casework.procedure.ProcedureForms;
import org.lianban.app.casework.procedure.SpecialProcedures;
import org.lianban.app.demonstration.script.CaseScript.Pause;
import org.lianban.app.demonstration.script.Twist;
import org.lianban.processes.ItemExaminationProcess;
import org.lianban.processes.SpecialProcedureProcess;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Approvers ask for special procedures, for good reasons and bad ones, and let the clock run again, or forget to. */
@Component
@Order(4)
@Profile("demonstration")
class Pausers implements Habit {

    /** When the work outside is done, as a share of the cap. */
    private static final double DONE = 0.5;

    /** When a proof comes out of its drawer. */
    private static final double OUT_OF_THE_DRAWER = 0.9;

    private final SpecialProcedures procedures;
    private final Desks desks;

    Pausers(SpecialProcedures procedures, Desks desks) {
        this.procedures = procedures;
        this.desks = desks;
    }

    /** Whether the task's special procedure has yet to be asked for, so that nobody gives an opinion before. */
    static boolean comesFirst(OpenCase open, OpenTask task) {
        Pause pause = open.script().pause();
        return pause != null
                && pause.item().equals(task.itemCode())
                && open.pauses().isEmpty();
    }

    @Override
    public List<Deed> due(OpenCase open, Scene scene) {
        Stream<Deed> asking = open.tasks(ItemExaminationProcess.EXAMINE).stream()
                .filter(task -> comesFirst(open, task) && isTimeToAsk(open, task, scene))
                .map(task -> ask(open, task));
        Stream<Deed> resuming = open.tasks(SpecialProcedureProcess.CARRY_OUT).stream()
                .flatMap(task -> resumption(open, task, scene).stream());
        return Stream.concat(asking, resuming).toList();
    }

    private static boolean isTimeToAsk(OpenCase open, OpenTask task, Scene scene) {
        double share = open.has(Twist.ON_THE_LAST_DAY) ? 1 : 0.3;
        return scene.isTime(task.createdAt(), task.dueDate(), share, 0, open.chance(), "pause");
    }

    private Deed ask(OpenCase open, OpenTask task) {
        Pause pause = Objects.requireNonNull(open.script().pause());
        String reason = open.has(Twist.ON_THE_LAST_DAY) ? "案情复杂，尚需时间。" : "依法需要进行该程序后方可作出意见。";
        ProcedureForms.Request form = new ProcedureForms.Request(pause.ground(), reason, pause.days(), pause.proof());
        return new Deed(
                open.id(),
                desks.examiner(task, open.chance()),
                "pause",
                request -> procedures.request(request, task.id(), form));
    }

    private Optional<Deed> resumption(OpenCase open, OpenTask task, Scene scene) {
        if (open.has(Twist.NEVER_RESUMED)) {
            return Optional.empty();
        }
        return open.pauses().stream()
                .filter(pause -> pause.isOpen() && pause.id().equals(task.subject()))
                .filter(pause -> !scene.now().isBefore(at(pause, resumedAt(open))))
                .findFirst()
                .map(pause -> resume(open, task, pause, scene));
    }

    private static double resumedAt(OpenCase open) {
        return open.has(Twist.PROOF_IN_A_DRAWER)
                ? OUT_OF_THE_DRAWER
                : DONE + 0.3 * open.chance().of("resume");
    }

    private Deed resume(OpenCase open, OpenTask task, PauseSeen pause, Scene scene) {
        LocalDate dated = open.has(Twist.PROOF_IN_A_DRAWER) ? scene.calendar().dateOf(at(pause, DONE)) : scene.today();
        String reference =
                "云检字〔%d〕第%04d号".formatted(dated.getYear(), open.chance().number());
        ProcedureForms.Resume form = new ProcedureForms.Resume(new ProcedureForms.Proof(
                Objects.requireNonNull(open.script().pause()).proof(), reference, dated, null));
        return new Deed(
                open.id(),
                desks.examiner(task, open.chance()),
                "resume",
                request -> procedures.resume(request, pause.id(), form));
    }

    private static Instant at(PauseSeen pause, double share) {
        Instant from = Objects.requireNonNull(pause.decidedAt(), "granted");
        Instant to = Objects.requireNonNull(pause.capEndsAt(), "granted");
        return from.plusMillis((long) (Duration.between(from, to).toMillis() * share));
    }
}
