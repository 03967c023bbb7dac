package org.lianban.processes.behaviour;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.lianban.processes.Rule;

/**
 * What processes do and should not. Each scope is looked at by itself: seen from outside, a sub-process or a called process is an activity that can be completed if any
 * run of it comes to an end. Conditions are not evaluated: whatever a gateway may decide, it may decide at any time.
 */
final class Behaviour {

    private final Map<String, Process> known;
    private final Budget budget;
    private final Map<BaseElement, Scope> explored = new HashMap<>();
    private final Set<BaseElement> open = new HashSet<>();

    /** @param known the processes that may be called, by key; of any other it is taken that it comes to its end */
    Behaviour(Map<String, Process> known, Budget budget) {
        this.known = known;
        this.budget = budget;
    }

    /** What is wrong with a process, scope by scope from the inside out. */
    List<Discovery> of(Process process) {
        return scopes(process)
                .flatMap(scope -> {
                    if (budget.isSpent()) {
                        return Stream.of(new Discovery(Rule.TOO_LARGE, scope, List.of()));
                    }
                    completes(scope);
                    Scope found = explored.get(scope);
                    return found == null ? Stream.of() : found.discoveries().stream();
                })
                .toList();
    }

    private static Stream<BaseElement> scopes(BaseElement outermost) {
        return Stream.concat(
                outermost.getChildElementsByType(SubProcess.class).stream().flatMap(Behaviour::scopes),
                Stream.of(outermost));
    }

    private boolean canComplete(Activity activity) {
        if (activity instanceof SubProcess inner) {
            return completes(inner);
        }
        Process called = activity instanceof CallActivity call ? known.get(call.getCalledElement()) : null;
        return called == null || completes(called);
    }

    /** Whether any run of a scope comes to an end; one that calls itself is taken to, and so is what there is no room to look at. */
    private boolean completes(BaseElement scope) {
        Scope known = explored.get(scope);
        if (known == null) {
            if (budget.isSpent() || !open.add(scope)) {
                return true;
            }
            known = new Scope(scope, this::canComplete, callers(), budget);
            explored.put(scope, known);
            open.remove(scope);
        }
        return known.completes() || reactions(scope).anyMatch(this::completes);
    }

    private static Stream<SubProcess> reactions(BaseElement scope) {
        return scope.getChildElementsByType(SubProcess.class).stream().filter(Reactions::interrupts);
    }

    private Collection<Process> callers() {
        return known.values();
    }
}
