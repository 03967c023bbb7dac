package org.lianban.app.casework.stageform;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.work.CaseWork;
import org.lianban.app.casework.work.CommandDesk;
import org.lianban.app.casework.work.CommandReceipt;
import org.lianban.app.casework.work.CommandRequest;
import org.lianban.app.casework.work.Law;
import org.lianban.app.casework.work.NewStage;
import org.lianban.app.casework.work.TaskTurn;
import org.lianban.app.engine.release.ModelReleases;
import org.lianban.app.forms.StageForm;
import org.lianban.app.tasks.WorkTask;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.stereotype.Service;

/**
 * The forms bound to stages. A stage keeps the form of its own set of models, as it was when the stage opened, so that what is filled in
 * is held against what was asked.
 */
@Service
public class BoundForms {

    private final CommandDesk desk;
    private final TaskTurn turn;
    private final ModelReleases releases;
    private final StageFormStore store;

    BoundForms(CommandDesk desk, TaskTurn turn, ModelReleases releases, StageFormStore store) {
        this.desk = desk;
        this.turn = turn;
        this.releases = releases;
        this.store = store;
    }

    /** Binds the form that the model names to a stage that opens; nothing where it names none. */
    public void bind(CaseWork work, NewStage stage) {
        @Nullable String form = stage.flow().declaration().form();
        if (form != null) {
            String schema = releases.form(stage.flow().definition(), form);
            store.bind(work, stage.id(), form, schema, StageForm.of(schema));
        }
    }

    /** Fills the form of a task in, or fills it in anew; who did, and what it said before, stays. */
    public CommandReceipt fill(CommandRequest request, UUID taskId, FilledStageForm filled) {
        return desk.runOnTask(request.with(filled), taskId, (work, task) -> {
            turn.require(work, task);
            BoundForm form = store.ofStage(task.stageId()).orElseThrow(BoundForms::none);
            Map<String, Object> kept = held(form, filled, work.today());
            store.answer(work, task.stageId(), kept);
            work.note("STAGE_FORM_FILLED", Law.COURSE, request.told(told(task, form)));
            return new LocalisedText("表单已保存", "The form is kept");
        });
    }

    private static Map<String, Object> held(BoundForm form, FilledStageForm filled, LocalDate today) {
        return StageForm.of(form.schema()).accept(filled.values(), today);
    }

    /** Never what was filled in: a ledger goes to many hands and forgets nothing. */
    private static Map<String, String> told(WorkTask task, BoundForm form) {
        return Map.of(
                "element",
                task.element(),
                "form",
                form.key(),
                "name",
                form.name().zh());
    }

    /** Why a stage does not end. */
    public static Refusal open() {
        return Refusal.conflict(
                new LocalisedText("本环节的表单还没有填写。", "The form of this stage has not been filled in."),
                new LocalisedText("请先填写并保存表单，再完成本环节。", "Fill the form in and keep it, then complete the stage."));
    }

    private static Refusal none() {
        return Refusal.conflict(
                new LocalisedText("本环节没有表单。", "This stage has no form."),
                new LocalisedText("请刷新办件页面。", "Reload the page of the case."));
    }
}
