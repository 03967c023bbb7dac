package org.lianban.app.casework.work;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The case that the present thread holds; the engine's listeners and service tasks run inside it. */
@Component
public class CurrentWork {

    private static final ThreadLocal<@Nullable CaseWork> CURRENT = new ThreadLocal<>();

    /**
     * The case in hand.
     *
     * @throws IllegalStateException if the engine was touched without the lock on a case
     */
    public CaseWork get() {
        CaseWork work = CURRENT.get();
        if (work == null) {
            throw new IllegalStateException("the engine moves only inside a command that holds its case");
        }
        return work;
    }

    <T> T during(CaseWork work, Supplier<T> action) {
        if (CURRENT.get() != null) {
            throw new IllegalStateException("a command inside a command");
        }
        CURRENT.set(work);
        try {
            return action.get();
        } finally {
            CURRENT.remove();
        }
    }
}
