package org.lianban.rules;

/**
 * A step of reminding and escalation.
 *
 * @param workingDays after the due date; before it where negative, 0 on it
 * @param level whom it reaches
 */
public record EscalationStep(int workingDays, Level level) {

    /** Whom a step reaches, from below. */
    public enum Level {
        /** Whoever works on it: a reminder. */
        DEPARTMENT,
        /** The head of the department. */
        HEAD,
        /** The government office. */
        GOVERNMENT
    }
}
