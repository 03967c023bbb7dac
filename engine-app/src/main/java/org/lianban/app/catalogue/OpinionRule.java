package org.lianban.app.catalogue;

/** How the lead department arrives at the joint result from the opinions of the departments. */
public enum OpinionRule {
    /** Granted only if every opinion agrees. */
    ALL,
    /** Refused if a constituent with a veto disagrees; other opinions are advice. */
    VETO,
    /** Granted if more than half agree. */
    MAJORITY,
    /** The lead department decides and gives its reasons. */
    LEAD_CHOICE
}
