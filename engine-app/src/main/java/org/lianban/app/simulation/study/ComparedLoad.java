package org.lianban.app.simulation.study;

import org.jspecify.annotations.Nullable;
import org.lianban.app.simulation.figure.Interval;
import org.lianban.app.simulation.fit.Post;

/**
 * The load of a post before and after a change.
 *
 * @param placesBefore how many cases it can have in hand; null if history says nothing of it, or if it has none
 */
public record ComparedLoad(
        Post post,
        @Nullable Integer placesBefore,
        @Nullable Integer placesAfter,
        Interval utilisationBefore,
        Interval utilisationAfter,
        Interval queueBefore,
        Interval queueAfter) {}
