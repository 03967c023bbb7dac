package org.lianban.app.organisation;

/** What a person does here. */
public enum Role {
    CLERK,
    APPROVER,
    HEAD,
    LEAD,
    DESIGNER,
    SUPERVISOR,
    ADMINISTRATOR
}
