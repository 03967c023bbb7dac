package org.lianban.app.discovery;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;
import org.lianban.processes.discovery.Activity;
import org.lianban.processes.discovery.ActivityLog;
import org.lianban.processes.discovery.ModelNet;

/**
 * What happened, and what should have.
 *
 * @param model null where nothing says what should happen
 */
record ReadLog(ActivityLog log, Naming names, @Nullable ExpectedModel model) {

    /** What activities are called. */
    @FunctionalInterface
    interface Naming {
        LocalisedText of(Activity activity);
    }

    /**
     * What cases are compared with.
     *
     * @param processes the one with which it begins first
     * @param stages the only activities on which it has anything to say; null if it has on all
     */
    record ExpectedModel(
            ModelNet net, List<Diagram> processes, @Nullable Set<Activity> stages) {}

    /**
     * A process of the model, as it is drawn.
     *
     * @param stages the activities of those elements that are called otherwise than they
     * @param drafted whether it is not in force yet
     */
    record Diagram(String process, LocalisedText name, String xml, Map<String, Activity> stages, boolean drafted) {}
}
