package org.lianban.processes.tables;

import org.lianban.processes.surroundings.Days;

/** So many days of a kind, possibly none. */
record Amount(int days, boolean working) {

    private static final int WORKING_DAYS_A_WEEK = 5;
    private static final int DAYS_A_WEEK = 7;

    static Amount of(Days days) {
        return new Amount(days.amount(), days.unit() == Days.Unit.WORKING_DAY);
    }

    /** Whether it is longer than the other in weeks without holidays. */
    boolean longerThan(Amount other) {
        return (long) days * weight(other) > (long) other.days * other.weight(this);
    }

    private int weight(Amount other) {
        if (working == other.working) {
            return 1;
        }
        return other.working ? WORKING_DAYS_A_WEEK : DAYS_A_WEEK;
    }

    String zh() {
        return days + (working ? " 个工作日" : " 个自然日");
    }

    String en() {
        return days + (working ? " working days" : " calendar days");
    }
}
