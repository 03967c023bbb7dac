package org.lianban.processes.stages;

/** Who does a user task, within its department. */
public enum StageRole {
    CLERK,
    APPROVER,
    HEAD,
    LEAD
}
