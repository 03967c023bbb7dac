package org.lianban.processes.behaviour;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.lianban.processes.Rule;
import org.lianban.processes.graph.ElementName;

/** What is said of a discovery: what happens, where, and how to mend it. */
record Sentence(String zh, String en) {

    static Sentence about(Discovery found) {
        return switch (found.rule()) {
            case DEADLOCK -> deadlock(found);
            case LACK_OF_SYNCHRONISATION -> meeting(found.element());
            case DEAD_ELEMENT -> dead(found.element());
            case LIVELOCK ->
                of(
                        found.element(),
                        "走到 %s 以后只能一直循环，永远到不了结束；请在循环中加一个能通向结束事件的出口。",
                        "From %s on the flow goes round for ever and can reach no end; give the loop a way out that leads to an end event.");
            case IMPROPER_END -> improper(found);
            default ->
                of(
                        found.element(),
                        "%s 的可能状态太多，没有全部检查；已经查出的问题在列，除此以外不作保证。请减少同时进行的分支，或者把一部分移到子流程。",
                        "%s has more states than are looked at; what was found so far is listed and nothing else is promised. Let fewer branches run at the same time, or move a part into a sub-process.");
        };
    }

    private static Sentence deadlock(Discovery found) {
        List<String> tokens = found.run().isEmpty()
                ? List.of()
                : found.run().get(found.run().size() - 1).tokens();
        List<SequenceFlow> missing = new ArrayList<>();
        if (found.element() instanceof FlowNode node) {
            node.getModelInstance().getModelElementsByType(SequenceFlow.class).stream()
                    .filter(flow -> node.equals(flow.getTarget()) && !tokens.contains(flow.getId()))
                    .forEach(missing::add);
        }
        if (found.element() instanceof ParallelGateway && !missing.isEmpty()) {
            return new Sentence(
                    "并行网关 %s 永远等不齐：%s 上不会再来令牌，流程停在这里。如果前面的分支只走其中一条，请改用排他网关汇合；如果应当同时走，请用并行网关分开。"
                            .formatted(ElementName.zh(found.element()), list(missing, ElementName::zh, "、")),
                    "Parallel gateway %s waits for ever: no token comes on %s any more, and the process stands still. If only one of the branches before it is taken, join them with an exclusive gateway; if all are, split them with a parallel one."
                            .formatted(ElementName.en(found.element()), list(missing, ElementName::en, ", ")));
        }
        if (found.element() instanceof InclusiveGateway) {
            return of(
                    found.element(),
                    "包容网关 %s 会永远等待：令牌到达时另一条分支还可能到来，后来那条分支却走了别处，而引擎只在有令牌到达时才重新判断。请让分开的每条分支都通到这个网关，或者在分开以前就决定去向。",
                    "Inclusive gateway %s can wait for ever: when a token came another branch could still reach it, then that branch went elsewhere, and the engine looks again only when a token comes. Lead every branch to this gateway, or decide before the branches split.");
        }
        return of(
                found.element(),
                "流程会停在 %s，再也没有任何事情可以发生；请检查通向这里的和从这里出去的顺序流。",
                "The process can stand still at %s with nothing left that could happen; check the sequence flows that lead here and on from here.");
    }

    private static Sentence meeting(BaseElement element) {
        if (element instanceof SequenceFlow flow) {
            return new Sentence(
                    "顺序流 %s 上会同时有两个令牌，%s 会办两次：同时进行的分支在 %s 没有互相等待就合到了一起。请在那里用并行网关（或者包容网关）汇合。"
                            .formatted(
                                    ElementName.zh(flow),
                                    ElementName.zh(flow.getTarget()),
                                    ElementName.zh(flow.getSource())),
                    "Two tokens can stand on sequence flow %s, so that %s is done twice: branches that run at the same time come together at %s without waiting for each other. Join them there with a parallel (or inclusive) gateway."
                            .formatted(
                                    ElementName.en(flow),
                                    ElementName.en(flow.getTarget()),
                                    ElementName.en(flow.getSource())));
        }
        return of(
                element,
                "%s 会同时进行两次：同时进行的分支没有互相等待就来到这里。请在它前面用并行网关（或者包容网关）汇合。",
                "%s can be open twice at the same time: branches that run at the same time come here without waiting for each other. Join them before it with a parallel (or inclusive) gateway.");
    }

    private static Sentence dead(BaseElement element) {
        if (element instanceof BoundaryEvent boundary && !Thrown.canReach(boundary)) {
            return new Sentence(
                    "边界事件 %s 永远不会发生：%s 里面没有抛出它所捕获的错误、升级或者取消。请在里面抛出，或者删去这个事件。"
                            .formatted(ElementName.zh(element), ElementName.zh(boundary.getAttachedTo())),
                    "Boundary event %s never happens: nothing in %s throws the error, escalation or cancellation that it catches. Throw it there, or take the event away."
                            .formatted(ElementName.en(element), ElementName.en(boundary.getAttachedTo())));
        }
        return of(
                element,
                "没有任何一次办理会走到 %s。请把它接到从开始事件出发能走到的地方，或者删去。",
                "No run ever comes to %s. Connect it to where a run from a start event comes, or take it away.");
    }

    private static Sentence improper(Discovery found) {
        List<String> open = found.run().size() < 2
                ? List.of()
                : found.run().get(found.run().size() - 2).tokens();
        boolean kills = found.run().get(found.run().size() - 1).tokens().isEmpty() && open.size() > 1;
        return kills && found.rule() == Rule.IMPROPER_END && isTerminate(found.element())
                ? of(
                        found.element(),
                        "终止结束事件 %s 会把还在办理的其他分支一并结束。请先汇合各分支再到这里，或者改用普通的结束事件。",
                        "Terminate end %s can end other branches that are still open. Join the branches before it, or make it a plain end event.")
                : of(
                        found.element(),
                        "结束事件 %s 在一次办理中会到达两次：同时进行的分支没有汇合。请在它前面用并行网关（或者包容网关）汇合，或者让每条分支有自己的结束事件。",
                        "End %s can be reached twice in one run: branches that run at the same time are not joined. Join them before it with a parallel (or inclusive) gateway, or give each branch its own end event.");
    }

    private static boolean isTerminate(BaseElement element) {
        return element instanceof EndEvent end && Events.has(end.getEventDefinitions(), TerminateEventDefinition.class);
    }

    private static Sentence of(BaseElement element, String zh, String en) {
        return new Sentence(zh.formatted(ElementName.zh(element)), en.formatted(ElementName.en(element)));
    }

    private static String list(List<SequenceFlow> flows, Function<BaseElement, String> name, String comma) {
        return flows.stream().map(name).collect(Collectors.joining(comma));
    }
}
