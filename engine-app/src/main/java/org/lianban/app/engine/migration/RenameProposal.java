package org.lianban.app.engine.migration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;

/**
 * An element in which a case can wait and that the target does not have under its id.
 *
 * @param process key of its process
 * @param to what it is probably called in the target; absent if nothing there is like it
 * @param choices all of its sort in the target that the source does not have
 */
public record RenameProposal(
        String process,
        LocalisedText processName,
        String element,
        LocalisedText name,
        @Nullable String to,
        List<RenameChoice> choices) {

    /** An element of the target. */
    public record RenameChoice(String element, LocalisedText name) {}

    public RenameProposal {
        choices = List.copyOf(choices);
    }
}
