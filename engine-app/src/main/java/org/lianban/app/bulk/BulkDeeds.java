package org.lianban.app.bulk;

import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.lianban.app.bulk.BulkStore.Order;
import org.lianban.app.casework.branch.Opinion;
import org.lianban.app.casework.examination.HandOverForm;
import org.lianban.app.casework.examination.OpinionForm;
import org.lianban.app.casework.examination.Opinions;
import org.lianban.app.casework.examination.TaskMoves;
import org.lianban.app.casework.work.CaseAccess;
import org.lianban.app.casework.work.CaseWork;
import org.lianban.app.casework.work.CommandDesk;
import org.lianban.app.casework.work.CommandReceipt;
import org.lianban.app.casework.work.CommandRequest;
import org.lianban.app.casework.work.Foresight;
import org.lianban.app.casework.work.Services;
import org.lianban.app.catalogue.ServiceItem;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.StaffDirectory;
import org.lianban.app.tasks.TaskBook;
import org.lianban.app.tasks.WorkTask;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.stereotype.Component;

/** The one case of a job: the same command that the person would give on its page, with his rights of this moment. */
@Component
class BulkDeeds {

    private static final String RULE = "lianban 任务规则：批量意见";

    private final CommandDesk desk;
    private final TaskBook tasks;
    private final TaskMoves moves;
    private final Opinions opinions;
    private final Services services;
    private final StaffDirectory directory;

    BulkDeeds(
            CommandDesk desk,
            TaskBook tasks,
            TaskMoves moves,
            Opinions opinions,
            Services services,
            StaffDirectory directory) {
        this.desk = desk;
        this.tasks = tasks;
        this.moves = moves;
        this.opinions = opinions;
        this.services = services;
        this.directory = directory;
    }

    /** What would come of it now; changes nothing. */
    Foresight foresee(Order order, UUID taskId) {
        return Foresight.of(() -> {
            WorkTask task = task(taskId);
            return desk.look(actor(order), task.caseId(), work -> foresee(order, work, task));
        });
    }

    private Foresight foresee(Order order, CaseWork work, WorkTask task) {
        switch (order.action()) {
            case CLAIM -> moves.requireMayClaim(work, task);
            case TRANSFER -> moves.mayTake(work, task, handOver(order).to());
            case OPINION -> {
                opinions.requireMayGive(work, task);
                requireBulkOpinion(task);
            }
        }
        return Foresight.ALLOWED;
    }

    /**
     * Does it, within the caller's transaction.
     *
     * @throws Refusal as the command refuses it
     */
    LocalisedText carryOut(Order order, UUID taskId) {
        Actor actor = actor(order);
        String kind = "bulk/" + order.action().name().toLowerCase(Locale.ROOT);
        CommandRequest request = CommandRequest.inBulk(actor, kind, order.id());
        CommandReceipt receipt =
                switch (order.action()) {
                    case CLAIM -> moves.claim(request, taskId);
                    case TRANSFER -> moves.transfer(request, taskId, handOver(order));
                    case OPINION -> {
                        requireBulkOpinion(task(taskId));
                        yield opinions.give(request, taskId, new OpinionForm(Opinion.AGREE, text(order)));
                    }
                };
        return receipt.message();
    }

    /** Roles and authorities may have changed since the job was begun. */
    private Actor actor(Order order) {
        return directory
                .byLogin(order.login())
                .orElseThrow(() -> Refusal.forbidden(
                        "accounts", new LocalisedText("您的账号已停用。", "Your account is no longer active.")));
    }

    private WorkTask task(UUID id) {
        return tasks.find(id).orElseThrow(CaseAccess::unknown);
    }

    private void requireBulkOpinion(WorkTask task) {
        ServiceItem item = services.ofCase(task.caseId())
                .item(Objects.requireNonNull(task.itemCode(), "an examination has its item"));
        if (!item.bulkOpinion()) {
            LocalisedText name = item.name();
            throw Refusal.unlawful(
                    RULE,
                    new LocalisedText(
                            "“%s”须逐件审查，不得批量出具意见。".formatted(name.zh()),
                            "\"%s\" is examined case by case; there is no opinion on many at once."
                                    .formatted(name.en())),
                    new LocalisedText("请打开办件出具意见。", "Open the case and give the opinion there."));
        }
    }

    private static HandOverForm handOver(Order order) {
        return new HandOverForm(Objects.requireNonNull(order.receiver(), "a receiver"), text(order));
    }

    private static String text(Order order) {
        return Objects.requireNonNull(order.text(), "a text");
    }
}
