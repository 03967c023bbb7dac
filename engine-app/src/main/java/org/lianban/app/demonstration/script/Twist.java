package org.lianban.app.demonstration.script;

/** What makes a case differ from one in which everybody does what is right in time. */
public enum Twist {
    /** Materials are missing or bad when the application is handed in. */
    DEFECTS,
    /** What the notice asks for comes in two parts. */
    IN_TWO_PARTS,
    /** The applicant never answers the notice. */
    SILENT,
    /** A material that may follow is handed in later. */
    FOLLOWING,
    /** The window refuses to accept. */
    NOT_ACCEPTED,
    /** Nobody at the window acts, until the law does. */
    FORGOTTEN,
    /** A special procedure is asked for; without another twist it is granted, and resumed in time with its proof. */
    PAUSED,
    /** The head does not grant it. */
    PAUSE_REFUSED,
    /** It is asked for on the last day of the branch. */
    ON_THE_LAST_DAY,
    /** The proof is there, but lies in a drawer before the clock runs again. */
    PROOF_IN_A_DRAWER,
    /** Nobody ever resumes; the cap does. */
    NEVER_RESUMED,
    /** The lead department asks for an extension and gets it. */
    EXTENDED,
    /** It asks for one and does not get it. */
    EXTENSION_REFUSED,
    /** Another department is asked for advice. */
    CONSULTED,
    /** A task goes to a colleague for good. */
    HANDED_ON,
    /** A task goes to a colleague who brings it back. */
    DELEGATED,
    /** A department disagrees. */
    OBJECTION,
    /** One department takes some days longer than it promised. */
    SLOW,
    /** One department takes some weeks longer. */
    STUCK,
    /** The applicant thinks better of it before the acceptance. */
    WITHDRAWN_EARLY,
    /** The applicant thinks better of it while the departments examine. */
    WITHDRAWN_LATE,
    /** The applicant does not come for the result. */
    UNCOLLECTED
}
