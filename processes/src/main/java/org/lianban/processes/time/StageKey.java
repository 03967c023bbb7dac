package org.lianban.processes.time;

import org.lianban.processes.stages.StageDeclaration;

/** Which stage. */
record StageKey(String process, String element) {

    static StageKey of(StageDeclaration stage) {
        return new StageKey(stage.process(), stage.elementId());
    }
}
