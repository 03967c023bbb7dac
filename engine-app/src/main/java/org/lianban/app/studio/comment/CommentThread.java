package org.lianban.app.studio.comment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.studio.part.Designer;

/**
 * What was said about an element, in its order.
 *
 * @param element its id; empty for the draft as a whole
 * @param resolvedBy who said that it is settled
 */
record CommentThread(
        UUID id,
        UUID part,
        String element,
        Instant openedAt,
        @Nullable Designer resolvedBy,
        @Nullable Instant resolvedAt,
        List<SaidComment> comments) {

    /** What one person said. */
    record SaidComment(UUID id, Designer author, Instant writtenAt, String text) {}

    CommentThread with(List<SaidComment> said) {
        return new CommentThread(id, part, element, openedAt, resolvedBy, resolvedAt, said);
    }
}
