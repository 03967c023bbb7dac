package org.lianban.processes.time;

/**
 * How long a scope or an element takes at most.
 *
 * @param through to its end
 * @param beside the longest path from its beginning into something that runs beside it and is to end with it
 */
record Length(Path through, Path beside) {
    static final Length NOTHING = new Length(Path.NOTHING, Path.NOTHING);

    static Length of(Path through) {
        return new Length(through, Path.NOTHING);
    }

    Path longest() {
        return through.or(beside);
    }
}
