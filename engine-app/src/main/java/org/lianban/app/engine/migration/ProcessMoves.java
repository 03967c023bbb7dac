package org.lianban.app.engine.migration;

import java.util.Map;

/**
 * Where the elements of one process go.
 *
 * @param process its key
 * @param source the engine's definition of it in the source
 * @param target the engine's definition of it in the target
 * @param elements ids in the target by ids in the source; what is not here has no place
 */
public record ProcessMoves(String process, String source, String target, Map<String, String> elements) {
    public ProcessMoves {
        elements = Map.copyOf(elements);
    }
}
