package org.lianban.app.engine;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The place of a flow from which a service task calls us: whose case it is, and the variables that gateways and timers read. */
public interface FlowStep {

    UUID caseId();

    /** The branch, special procedure, extension or consultation named by this variable. */
    UUID id(String variable);

    String processInstance();

    void set(String variable, @Nullable Object value);
}
