package org.lianban.app.simulation.fit;

import org.lianban.processes.flow.Node;
import org.lianban.processes.stages.StageDeclaration;

/** What is known of stages by what they declare. */
public final class Waiting {

    private Waiting() {}

    /** Whether it waits for other items of the same case, and not for a time of its own. */
    public static boolean isForOthers(Node stage) {
        StageDeclaration declared = stage.stage();
        return declared != null && "PREREQUISITE".equals(declared.ground());
    }
}
