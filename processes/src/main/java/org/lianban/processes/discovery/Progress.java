package org.lianban.processes.discovery;

/**
 * Which steps of a course are explained.
 *
 * @param done all before this one are
 * @param ahead a bit for each of the 64 steps from that one on; the first is never set
 */
record Progress(int done, long ahead) {

    static final Progress NONE = new Progress(0, 0);
    static final int WINDOW = Long.SIZE;

    boolean has(int step) {
        return step < done || (step - done < WINDOW && (ahead >>> (step - done) & 1) == 1);
    }

    Progress with(int step) {
        long all = ahead | 1L << (step - done);
        int moved = Long.numberOfTrailingZeros(~all);
        return new Progress(done + moved, moved == WINDOW ? 0 : all >>> moved);
    }

    int count() {
        return done + Long.bitCount(ahead);
    }
}
