package org.lianban.app.casework.acceptance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianban.app.held.HeldDocument;

/**
 * What departments hold for an application.
 *
 * @param lookUp names this look-up when its documents are taken over
 * @param materials those of the application for which anything is held
 */
public record HeldAnswer(UUID lookUp, Instant at, List<HeldMaterial> materials) {

    /**
     * A material for which departments hold something.
     *
     * @param documents the valid ones, the one that serves longest first; if none is valid, the last one that was
     */
    public record HeldMaterial(String key, List<HeldDocument> documents) {}
}
