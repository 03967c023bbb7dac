package org.lianban.app.casework.view;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;

/**
 * Something that the reader can do with the case now, or could if nothing forbade it.
 *
 * @param name the last segment of {@code href}
 * @param href where to post the command
 * @param why what forbids it, where it is not allowed
 */
public record CaseAction(
        String name,
        String href,
        @Nullable UUID taskId,
        LocalisedText label,
        boolean allowed,
        @Nullable LocalisedText why) {}
