package org.lianban.processes.stages;

import org.jspecify.annotations.Nullable;
import org.lianban.processes.graph.ElementName;

/**
 * What one waiting element of a model says about its stage.
 *
 * @param process key of the process definition
 * @param elementId id of the user task, receive task or catching event
 * @param nameZh the element's name
 * @param nameEn its English name
 * @param ground why it does not count, or {@link org.lianban.processes.StageProperties#GROUND_OF_PROCEDURE}; present exactly if the clock is uncounted
 * @param limit key of the rule that gives the time limit; absent only where no clock runs
 * @param role who does a user task; absent where nobody has to do anything
 * @param authority what the person needs beside the role, if anything
 */
public record StageDeclaration(
        String process,
        String elementId,
        String nameZh,
        String nameEn,
        StageClock clock,
        @Nullable String ground,
        @Nullable String limit,
        StageDepartment department,
        @Nullable StageRole role,
        @Nullable StageAuthority authority) {

    /** What a sentence calls it, in Chinese. */
    public String calledZh() {
        return ElementName.zh(nameZh, elementId);
    }

    /** What a sentence calls it, in English. */
    public String calledEn() {
        return ElementName.en(nameEn, elementId);
    }
}
