package org.lianban.app.casework.work;

import org.lianban.app.tasks.WorkTask;
import org.lianban.app.web.LocalisedText;

/** What a command does with a task and the case that it belongs to. */
@FunctionalInterface
public interface TaskCommand {

    LocalisedText apply(CaseWork work, WorkTask task);
}
