package org.lianban.processes.discovery;

import java.util.List;

/**
 * Where cases and model differ.
 *
 * @param activity without its branch
 * @param cases how many differ in this way
 * @param ids of some of them, in their order
 */
public record Deviation(Kind kind, Activity activity, long cases, List<String> ids) {

    /** In which way. */
    public enum Kind {
        /** The model has it there, the case did not do it. */
        SKIPPED,
        /** The case did it where the model does not have it, or once more than the model has it. */
        OUT_OF_PLACE,
        /** The case did it, and the model does not know it. */
        UNKNOWN
    }

    public Deviation {
        ids = List.copyOf(ids);
    }
}
