package org.lianban.app.demonstration.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lianban.app.casework.branch.Opinion;
import org.lianban.app.casework.examination.HandOverForm;
import org.lianban.app.casework.examination.OpinionForm;
import org.lianban.app.casework.examination.Opinions;
import org.lianban.app.casework.examination.TaskMoves;
import org.lianban.app.demonstration.script.Chance;
import org.lianban.app.demonstration.script.Twist;
import org.lianban.processes.ItemExaminationProcess;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The approvers take their tasks up, hand them on now and then, and give their opinions. */
@Component
@Order(3)
@Profile("demonstration")
class Examiners implements Habit {

    private static final OpinionForm AGREED = new OpinionForm(Opinion.AGREE, "经审查，材料齐全，符合法定条件，同意。");
    private static final OpinionForm DISAGREED = new OpinionForm(Opinion.DISAGREE, "经现场查看，不符合法定条件，不同意。");

    private final TaskMoves moves;
    private final Opinions opinions;
    private final Desks desks;

    Examiners(TaskMoves moves, Opinions opinions, Desks desks) {
        this.moves = moves;
        this.opinions = opinions;
        this.desks = desks;
    }

    @Override
    public List<Deed> due(OpenCase open, Scene scene) {
        return open.tasks(ItemExaminationProcess.EXAMINE).stream()
                .filter(task -> !task.isPaused() && !open.isHeldUp(task))
                .filter(task -> !Pausers.comesFirst(open, task) && !Advisers.comesFirst(open, task))
                .flatMap(task -> next(open, task, scene).stream())
                .toList();
    }

    private Optional<Deed> next(OpenCase open, OpenTask task, Scene scene) {
        Chance chance = open.chance();
        Pace pace = Pace.of(open, task);
        String topic = "examine-" + task.itemCode();
        if (scene.isTime(task.createdAt(), task.dueDate(), pace.share(), pace.late(), chance, topic)) {
            return Optional.of(opinion(open, task));
        }
        double takenUp = task.state().equals("OPEN") ? 0.3 : 0.6;
        return scene.isTime(task.createdAt(), task.dueDate(), pace.share() * takenUp, 0, chance, topic)
                ? takeUp(open, task)
                : Optional.empty();
    }

    private Optional<Deed> takeUp(OpenCase open, OpenTask task) {
        UUID id = task.id();
        String examiner = desks.examiner(task, open.chance());
        if (task.state().equals("OPEN")) {
            String first = isHanded(open, task) ? desks.approver(task.department()) : examiner;
            return Optional.of(new Deed(open.id(), first, "claim", request -> moves.claim(request, id)));
        }
        if (!task.state().equals("CLAIMED")) {
            return Optional.empty();
        }
        if (isHanded(open, task) && task.owner() == null && examiner.equals(desks.approver(task.department()))) {
            return Optional.of(hand(open, task, examiner));
        }
        return Optional.of(new Deed(open.id(), examiner, "start", request -> moves.start(request, id)));
    }

    private static boolean isHanded(OpenCase open, OpenTask task) {
        return open.isChosen(task) && (open.has(Twist.HANDED_ON) || open.has(Twist.DELEGATED));
    }

    private Deed hand(OpenCase open, OpenTask task, String from) {
        HandOverForm form = new HandOverForm(desks.second(task.department()), "外出现场核查，请同事办理。");
        return open.has(Twist.HANDED_ON)
                ? new Deed(open.id(), from, "transfer", request -> moves.transfer(request, task.id(), form))
                : new Deed(open.id(), from, "delegate", request -> moves.delegate(request, task.id(), form));
    }

    private Deed opinion(OpenCase open, OpenTask task) {
        OpinionForm form = open.has(Twist.OBJECTION) && open.isChosen(task) ? DISAGREED : AGREED;
        return new Deed(
                open.id(),
                desks.examiner(task, open.chance()),
                "opinion",
                request -> opinions.give(request, task.id(), form));
    }
}
