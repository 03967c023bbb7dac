package org.lianban.processes.stages;

/** What a person needs beside the role, where the law names who may do it. */
public enum StageAuthority {
    GRANT_SPECIAL_PROCEDURE,
    GRANT_EXTENSION,
    GRANT_JOINT_EXTENSION,
    DECIDE;

    /** Whether somebody asked for what a person with it decides. */
    public boolean grants() {
        return this != DECIDE;
    }
}
