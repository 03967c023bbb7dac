package org.lianban.processes.discovery;

import org.jspecify.annotations.Nullable;

/**
 * One step of an alignment.
 *
 * @param step what the model did; null if only the case did something
 * @param activity what was seen, or would have been; null if nothing
 */
record Move(Kind kind, @Nullable Transition step, @Nullable Activity activity) {

    enum Kind {
        /** Case and model together. */
        BOTH,
        /** Only the model: the case skipped something. */
        MODEL,
        /** Only the case: it did something that had no place there. */
        CASE,
        /** The model, and nothing is seen of it. */
        SILENT
    }
}
