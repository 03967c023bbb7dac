package org.lianban.app.supervision.card;

import java.util.List;
import org.lianban.app.supervision.finding.FindingView;
import org.lianban.app.web.LocalisedText;

/**
 * A finding with its life.
 *
 * @param version for {@code If-Match}
 * @param overdue whether a step that must follow is late
 * @param steps the first one first
 * @param actions what the reader may do now
 */
public record CardView(
        FindingView finding,
        long version,
        LocalisedText stateText,
        boolean overdue,
        List<CardStep> steps,
        List<CardAction> actions) {}
