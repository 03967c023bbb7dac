package org.lianban.app.meters;

import java.util.List;

/**
 * Counts figures in the database, all of them in few statements. A bean of this type is asked when somebody scrapes, but not more
 * often than every {@code lianban.figures-interval}, fifteen seconds unless told otherwise. Every node tells the same figures.
 */
public interface FigureQuery {

    /** What it is called in {@link Meter#FIGURES_AGE}. */
    String name();

    /** A row that was not there before is told from the next scrape on; one that is gone is told as 0. */
    List<Figure> count();
}
