package org.lianban.app.simulation.run;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.app.simulation.course.CaseFacts;
import org.lianban.app.simulation.walk.Scope;
import org.lianban.processes.stages.StageDeclaration;
import org.lianban.processes.stages.StageDepartment;

/** The items of a simulated case: who examines each, and which wait for which. */
final class CaseBranches {

    private final CaseFacts facts;
    private final Set<String> done = new HashSet<>();

    CaseBranches(CaseFacts facts) {
        this.facts = facts;
    }

    String department(StageDeclaration declared, Scope scope) {
        return switch (declared.department()) {
            case SERVICE_CENTRE -> facts.centre();
            case LEAD, GOVERNMENT, CONSULTED -> facts.lead();
            case BRANCH ->
                branch(item(declared, scope)).map(CaseFacts.Branch::department).orElse(facts.lead());
        };
    }

    /** What a stage examines; of a case of one item that item, wherever a department of a branch works on it. */
    @Nullable
    String item(StageDeclaration declared, Scope scope) {
        boolean only = declared.department() == StageDepartment.BRANCH
                && facts.branches().size() == 1;
        return scope.item() == null && only ? facts.branches().get(0).item() : scope.item();
    }

    void finish(String item) {
        done.add(item);
    }

    /** Whether everything is done that this item waits for in this case. */
    boolean isReady(@Nullable String item) {
        return branch(item)
                .map(one -> one.dependsOn().stream()
                        .filter(needed -> branch(needed).isPresent())
                        .allMatch(done::contains))
                .orElse(true);
    }

    private Optional<CaseFacts.Branch> branch(@Nullable String item) {
        return facts.branches().stream().filter(one -> one.item().equals(item)).findFirst();
    }
}
