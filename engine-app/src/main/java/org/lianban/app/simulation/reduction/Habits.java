package org.lianban.app.simulation.reduction;

/**
 * What history says of how applicants of a service come to the window.
 *
 * @param corrected the share of cases that had to be corrected
 * @param collected the share of results that were collected at the window
 */
public record Habits(double corrected, double collected) {

    public static final Habits UNKNOWN = new Habits(0, 0);

    /**
     * Visits of one applicant on average: one to hand in what is taken on paper only, one more for the correction of it, one to collect
     * the result. What is handed in electronically or comes by post needs none.
     */
    double visits(boolean paper) {
        return (paper ? 1 + corrected : 0) + collected;
    }
}
