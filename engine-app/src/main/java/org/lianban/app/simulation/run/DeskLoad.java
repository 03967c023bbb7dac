package org.lianban.app.simulation.run;

/**
 * How busy a post was.
 *
 * @param places how many cases it can have in hand
 * @param utilisation the share of its places that was taken, on average over office time
 * @param queue how many cases waited for a place, on average over office time
 * @param served how often something was taken in hand
 */
public record DeskLoad(int places, double utilisation, double queue, long served) {

    /** Places of a post of which nothing is known. */
    public static final int ANY_NUMBER = Integer.MAX_VALUE;
}
