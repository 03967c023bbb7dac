package org.lianban.processes.stages;

/** Whose stage it is, relative to the case. */
public enum StageDepartment {
    SERVICE_CENTRE,
    /** The lead department of a joint service, or the only department of a single item. */
    LEAD,
    /** The department that examines the branch's item. */
    BRANCH,
    /** The head of the government at the case's level (ALL 42 para. 2). */
    GOVERNMENT,
    /** The department that was asked for its opinion. */
    CONSULTED
}
