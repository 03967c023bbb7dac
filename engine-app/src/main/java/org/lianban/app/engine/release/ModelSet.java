package org.lianban.app.engine.release;

import java.time.Instant;
import java.util.Set;

/**
 * A set of models that was deployed whole.
 *
 * @param deployment the engine's id of it
 * @param name of the release that made it
 * @param own files of the models that were released here rather than shipped
 * @param digest of the contents of all its files
 */
public record ModelSet(String deployment, String name, Set<String> own, String digest, Instant deployedAt) {
    public ModelSet {
        own = Set.copyOf(own);
    }
}
