package org.lianban.app.demonstration.people;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.lianban.app.casework.examination.AnswerForm;
import org.lianban.app.casework.examination.ConsultationForm;
import org.lianban.app.casework.examination.Consultations;
import org.lianban.app.demonstration.script.Twist;
import org.lianban.processes.ItemExaminationProcess;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Departments ask one another for advice, and answer. */
@Component
@Order(5)
@Profile("demonstration")
class Advisers implements Habit {

    private final Consultations consultations;
    private final Desks desks;

    Advisers(Consultations consultations, Desks desks) {
        this.consultations = consultations;
        this.desks = desks;
    }

    /** Whether advice has yet to be asked for, so that nobody gives an opinion before. */
    static boolean comesFirst(OpenCase open, OpenTask task) {
        return open.has(Twist.CONSULTED) && open.isChosen(task) && open.advice().isEmpty();
    }

    @Override
    public List<Deed> due(OpenCase open, Scene scene) {
        Stream<Deed> asking = open.tasks(ItemExaminationProcess.EXAMINE).stream()
                .filter(task -> comesFirst(open, task))
                .filter(task -> scene.isTime(task.createdAt(), task.dueDate(), 0.2, 0, open.chance(), "advice"))
                .map(task -> ask(open, task));
        Stream<Deed> answering = open.tasks(ItemExaminationProcess.ANSWER_CONSULTATION).stream()
                .filter(task ->
                        scene.isTime(task.createdAt(), open.chance().between("answer", 0, 3), open.chance(), "answer"))
                .map(task -> answer(open, task));
        return Stream.concat(asking, answering).toList();
    }

    private Deed ask(OpenCase open, OpenTask task) {
        String other = task.department().equals("PLANNING") ? "URBAN" : "PLANNING";
        return new Deed(
                open.id(),
                desks.examiner(task, open.chance()),
                "consult",
                request -> consultations.ask(request, task.id(), new ConsultationForm(other, "请就该地址的规划用途和相邻关系提出意见。")));
    }

    private Deed answer(OpenCase open, OpenTask task) {
        return new Deed(
                open.id(),
                desks.examiner(task, open.chance()),
                "answer",
                request -> consultations.answer(
                        request, Objects.requireNonNull(task.subject()), new AnswerForm("该地址符合规划用途，无不同意见。")));
    }
}
