package org.lianban.processes.discovery;

import org.lianban.processes.discovery.DrawnModel.Title;

/** Trees drawn with the names of their elements. */
final class Drawn {

    private Drawn() {}

    static DrawnModel of(ProcessTree tree) {
        return DrawnModel.of(tree, activity -> new Title(activity.element(), activity.element()));
    }

    static Conformance replay(ActivityLog log, ProcessTree tree) {
        return ConformanceCheck.check(log, ModelNet.of(of(tree)), 100);
    }
}
