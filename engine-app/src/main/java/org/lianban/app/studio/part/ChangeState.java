package org.lianban.app.studio.part;

/** How far a change is. */
public enum ChangeState {
    /** Being worked on; what was sent back is a draft again. */
    DRAFT,
    /** Before somebody else, and frozen. */
    SUBMITTED,
    /** May be released. */
    APPROVED,
    RELEASED,
    /** Given up; its drafts are kept and nobody works on them. */
    DISCARDED
}
