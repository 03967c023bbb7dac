package org.lianban.app.simulation.study;

import java.time.Instant;
import java.util.List;

/**
 * Whether the simulation may be believed.
 *
 * @param splitAt cases received before are what was fitted to, those from then on what was held back
 * @param fitted how many cases were fitted to
 * @param heldBack how many were held back
 * @param fits whether there are enough of both and every figure is within its tolerance
 */
public record ReplayedHistory(
        Instant splitAt, int fitted, int heldBack, boolean enough, boolean fits, List<ProvenFigure> figures) {

    static final int FEWEST_FITTED = 30;
    static final int FEWEST_HELD_BACK = 15;

    public ReplayedHistory {
        figures = List.copyOf(figures);
    }
}
