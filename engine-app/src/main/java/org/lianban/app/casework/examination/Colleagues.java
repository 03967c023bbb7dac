package org.lianban.app.casework.examination;

import java.util.Optional;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.StaffDirectory;
import org.lianban.app.tasks.TaskRights;
import org.lianban.app.tasks.WorkTask;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.stereotype.Component;

/** Finds the colleague to whom a task is handed. */
@Component
class Colleagues {

    private final StaffDirectory directory;
    private final TaskRights rights;

    Colleagues(StaffDirectory directory, TaskRights rights) {
        this.directory = directory;
        this.rights = rights;
    }

    /**
     * The colleague of that login, who must be able to do the task himself.
     *
     * @throws Refusal if there is none, or he lacks the department, role or authority, or it is his own request
     */
    Actor able(String login, WorkTask task) {
        Optional<Actor> colleague = directory.byLogin(login);
        boolean able = colleague
                .filter(actor -> rights.fits(actor, task))
                .filter(actor -> !actor.staff().equals(task.excluded()))
                .isPresent();
        if (!able) {
            throw Refusal.invalid(
                    "to",
                    new LocalisedText(
                            "“%s”不存在，或不具备办理此任务的部门、角色和权限。".formatted(login),
                            "\"%s\" does not exist, or has not the department, role and authority for this task."
                                    .formatted(login)));
        }
        return colleague.orElseThrow();
    }
}
