package org.lianban.app.demonstration.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.lianban.app.casework.acceptance.Acceptance;
import org.lianban.app.casework.acceptance.CheckForm;
import org.lianban.app.casework.acceptance.ConditionalAcceptanceForm;
import org.lianban.app.casework.acceptance.CorrectionForm;
import org.lianban.app.casework.acceptance.Corrections;
import org.lianban.app.casework.acceptance.RefusalForm;
import org.lianban.app.casework.work.CommandRequest;
import org.lianban.app.demonstration.script.CaseScript.Following;
import org.lianban.app.demonstration.script.Twist;
import org.lianban.processes.AcceptanceProcess;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The clerks check what came in, and accept it, have it corrected, or refuse it. */
@Component
@Order(2)
@Profile("demonstration")
class Window implements Habit {

    private static final RefusalForm NOT_FOR_THEM = new RefusalForm("申请人不符合本事项的申请主体条件。", "可在六十日内申请行政复议，或在六个月内提起行政诉讼。");

    private final Acceptance acceptance;
    private final Corrections corrections;
    private final Desks desks;

    Window(Acceptance acceptance, Corrections corrections, Desks desks) {
        this.acceptance = acceptance;
        this.corrections = corrections;
        this.desks = desks;
    }

    @Override
    public List<Deed> due(OpenCase open, Scene scene) {
        Optional<Deed> first =
                open.task(AcceptanceProcess.CHECK_COMPLETENESS).flatMap(task -> firstCheck(open, task, scene));
        Optional<Deed> second =
                open.task(AcceptanceProcess.CHECK_CORRECTIONS).flatMap(task -> secondCheck(open, task, scene));
        return Stream.of(first, second).flatMap(Optional::stream).toList();
    }

    private Optional<Deed> firstCheck(OpenCase open, OpenTask task, Scene scene) {
        int days = open.chance().between("check", 0, 2);
        if (open.has(Twist.FORGOTTEN) || !scene.isTime(task.createdAt(), days, open.chance(), "check")) {
            return Optional.empty();
        }
        return Optional.of(deed(open, "check", request -> {
            check(request, open);
            conclude(request, open, scene);
        }));
    }

    private Optional<Deed> secondCheck(OpenCase open, OpenTask task, Scene scene) {
        int days = open.chance().between("recheck", 0, 1);
        return scene.isTime(task.createdAt(), days, open.chance(), "recheck")
                ? Optional.of(deed(open, "accept", request -> acceptance.accept(request, open.id())))
                : Optional.empty();
    }

    private void check(CommandRequest request, OpenCase open) {
        List<CheckForm.Finding> findings = Stream.concat(
                        open.script().materials().stream()
                                .map(material -> new CheckForm.Finding(material, CheckForm.State.PROVIDED, null)),
                        open.seen().missing().stream()
                                .map(material -> new CheckForm.Finding(material, CheckForm.State.MISSING, "未提交")))
                .toList();
        if (!findings.isEmpty()) {
            acceptance.check(request, open.id(), new CheckForm(findings));
        }
    }

    private void conclude(CommandRequest request, OpenCase open, Scene scene) {
        UUID id = open.id();
        Following following = open.script().following();
        if (open.has(Twist.NOT_ACCEPTED)) {
            acceptance.refuse(request, id, NOT_FOR_THEM);
        } else if (following != null) {
            acceptance.acceptConditionally(request, id, toFollow(following, scene));
        } else if (open.seen().missing().isEmpty()) {
            acceptance.accept(request, id);
        } else {
            corrections.send(request, id, notice(open));
        }
    }

    private static ConditionalAcceptanceForm toFollow(Following following, Scene scene) {
        return new ConditionalAcceptanceForm(List.of(new ConditionalAcceptanceForm.Following(
                following.material(), scene.calendar().plusWorkingDays(scene.today(), following.within()))));
    }

    private static CorrectionForm notice(OpenCase open) {
        return new CorrectionForm(
                open.seen().missing().stream()
                        .map(material -> new CorrectionForm.Defect(material, "缺少该材料，请补交"))
                        .toList(),
                null);
    }

    private Deed deed(OpenCase open, String what, Consumer<CommandRequest> act) {
        return new Deed(open.id(), desks.clerk(open.chance()), what, act);
    }
}
