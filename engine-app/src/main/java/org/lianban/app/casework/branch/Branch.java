package org.lianban.app.casework.branch;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The examination of one item of a case by its department.
 *
 * @param dependsOn items of the same case whose opinion it waits for
 * @param processInstance the engine's instance of it, once begun
 */
public record Branch(
        UUID id,
        String itemCode,
        String department,
        boolean mayVeto,
        List<String> dependsOn,
        BranchState state,
        @Nullable Opinion opinion,
        @Nullable String processInstance) {

    /** The process instance; every branch that was begun has one. */
    public String flow() {
        if (processInstance == null) {
            throw new IllegalStateException("the branch " + itemCode + " has not begun");
        }
        return processInstance;
    }
}
