package org.lianban.rules;

/**
 * When to warn before a limit is reached: at whichever comes first.
 *
 * @param workingDaysLeft warn when no more than so many working days are left before the due date; 0 is the due date itself
 * @param percentUsed warn when so much of the limit is used, 1 to 100
 */
public record WarningThreshold(int workingDaysLeft, int percentUsed, Severity severity) {

    public WarningThreshold {
        if (workingDaysLeft < 0 || percentUsed < 1 || percentUsed > 100) {
            throw new IllegalArgumentException("warn before the limit: " + workingDaysLeft + ", " + percentUsed + " %");
        }
    }
}
