package org.lianban.app.organisation;

/** What the law lets only some people decide; given to a person beside the role. */
public enum Authority {
    GRANT_SPECIAL_PROCEDURE,
    /** The head of the authority, for one authority's case (law L6). */
    GRANT_EXTENSION,
    /** The head of the government at that level, for a joint case (law L8). */
    GRANT_JOINT_EXTENSION,
    DECIDE,
    /** To let a violation stand without its consequence, with a reason. */
    WAIVE_FINDING
}
