package org.lianban.app.simulation.study;

import org.lianban.app.simulation.figure.Interval;
import org.lianban.app.simulation.fit.Post;

/**
 * The load of a post before and after a change.
 *
 * @param placesBefore how many cases it can have in hand
 */
public record ComparedLoad(
        Post post,
        int placesBefore,
        int placesAfter,
        Interval utilisationBefore,
        Interval utilisationAfter,
        Interval queueBefore,
        Interval queueAfter) {}
