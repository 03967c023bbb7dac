package org.lianban.app.simulation.run;

/**
 * Random numbers that hang on nothing but the seed, the replication and what they are drawn for: the same stage of the same case draws
 * the same before and after a change, whatever else happens meanwhile (common random numbers).
 */
public final class Draws {

    private static final double UNIT = 0x1.0p-53;

    private final long state;

    private Draws(long state) {
        this.state = state;
    }

    public static Draws of(long seed, int replication) {
        return new Draws(mix(mix(seed) + replication));
    }

    /** A stream of its own for something. */
    public Draws of(String what) {
        long hash = state;
        for (int i = 0; i < what.length(); i++) {
            hash = (hash ^ what.charAt(i)) * 0x100000001b3L;
        }
        return new Draws(mix(hash));
    }

    /** A number for something, at least 0 and below 1. */
    public double share(String what) {
        return (of(what).state >>> 11) * UNIT;
    }

    /** The finaliser of SplitMix64 (Steele, Lea, Flood: OOPSLA 2014). */
    private static long mix(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
