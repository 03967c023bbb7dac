package org.lianban.app.simulation;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.app.simulation.course.CaseFacts;
import org.lianban.app.simulation.run.Terms;
import org.lianban.monitoring.clock.LimitUnit;
import org.lianban.monitoring.clock.TimeLimit;
import org.lianban.processes.flow.FlowModel;
import org.lianban.processes.flow.FlowProcess;
import org.lianban.processes.flow.Link;
import org.lianban.processes.flow.Node;
import org.lianban.processes.stages.StageClock;
import org.lianban.processes.stages.StageDeclaration;
import org.lianban.processes.stages.StageDepartment;
import org.lianban.processes.stages.StageRole;

/** Models and cases so small that their answer is known. */
final class Small {

    static final long HOUR = 3_600_000L;

    private Small() {}

    /** Shanghai, as in {@code 2026-03-02T09:00}. */
    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }

    static Node node(String id, Node.Kind kind, int in, String... to) {
        return new Node(id, kind, id, links(id, to), in, null, null, null, false, null, Map.of(), List.of());
    }

    static Node stage(String id, String... to) {
        StageDeclaration declared = new StageDeclaration(
                "small",
                id,
                id,
                id,
                StageClock.COUNTED,
                null,
                "examination",
                StageDepartment.LEAD,
                StageRole.APPROVER,
                null);
        return new Node(
                id, Node.Kind.STAGE, id, links(id, to), 1, null, declared, null, false, null, Map.of(), List.of());
    }

    static Node opensClocks(String id, String to) {
        return new Node(
                id,
                Node.Kind.STEP,
                id,
                links(id, to),
                1,
                null,
                null,
                null,
                false,
                "${caseFlow.openDecision(execution)}",
                Map.of(),
                List.of());
    }

    private static List<Link> links(String id, String... to) {
        return Arrays.stream(to)
                .map(target -> new Link(id + "_to_" + target, target, null))
                .toList();
    }

    static FlowModel model(Node... nodes) {
        Map<String, Node> byId = new HashMap<>();
        Arrays.stream(nodes).forEach(node -> byId.put(node.id(), node));
        return new FlowModel("small", Map.of("small", new FlowProcess("small", nodes[0].id(), byId)));
    }

    /** A start, stages one after another, an end; the clocks run from the start. */
    static FlowModel line(String... stages) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(opensClocks("start", stages[0]));
        for (int i = 0; i < stages.length; i++) {
            nodes.add(stage(stages[i], i + 1 < stages.length ? stages[i + 1] : "end"));
        }
        nodes.add(node("end", Node.Kind.END, 1));
        return model(nodes.toArray(Node[]::new));
    }

    static CaseFacts facts(@Nullable Integer promisedDays) {
        return new CaseFacts(
                "S",
                false,
                "centre",
                "lead",
                List.of(),
                Map.of(),
                Map.of(),
                List.of(),
                null,
                null,
                new TimeLimit(20, LimitUnit.WORKING_DAY),
                promisedDays == null ? null : new TimeLimit(promisedDays, LimitUnit.WORKING_DAY));
    }

    /** The limits that the cases bring with them, and none for stages. */
    static Terms ownTerms() {
        return new Terms() {
            @Override
            public @Nullable TimeLimit statutory(CaseFacts facts) {
                return facts.statutory();
            }

            @Override
            public @Nullable TimeLimit promised(CaseFacts facts) {
                return facts.promised();
            }

            @Override
            public @Nullable TimeLimit stage(String key, CaseFacts facts, @Nullable String item) {
                return null;
            }
        };
    }
}
