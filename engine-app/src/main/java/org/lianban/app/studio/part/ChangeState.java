package org.lianban.app.studio.part;

/** How far a change is. */
public enum ChangeState {
    /** Being worked on; what was sent back is a draft again. */
    DRAFT,
    /** Before somebody else, and frozen. */
    SUBMITTED,
    /** May be released. */
    APPROVED,
    /** Was approved, but something is wrong with it by now; nothing of it is in force. */
    RELEASE_FAILED,
    RELEASED,
    /** Given up; its drafts are kept and nobody works on them. */
    DISCARDED
}
