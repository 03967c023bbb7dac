package org.lianban.processes.safety;

import java.util.ArrayList;
import java.util.List;
import org.lianban.processes.Finding;

/** Gathers what is refused in a model. */
final class Refused {
    private final List<Finding> findings = new ArrayList<>();
    private boolean obscure;

    void add(String elementId, Refusal refusal) {
        findings.add(refusal.at(elementId));
        obscure |= refusal.obscure();
    }

    /** In the order in which it was found. */
    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Whether anything hides what the flow would do. */
    boolean isObscure() {
        return obscure;
    }
}
