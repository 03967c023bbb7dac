package org.lianban.processes.safety;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lianban.processes.Rule;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The notation that the engine cannot run, or leaves out without a word. */
final class Constructs {

    private static final Map<String, Refusal> UNSUPPORTED = Map.of(
            "complexGateway", unsupported("复杂网关", "A complex gateway"),
            "adHocSubProcess", unsupported("特设子流程（ad-hoc）", "An ad-hoc sub-process"),
            "choreography", unsupported("编排图（choreography）", "A choreography"),
            "choreographyTask", unsupported("编排任务", "A choreography task"),
            "subChoreography", unsupported("子编排", "A sub-choreography"),
            "callChoreography", unsupported("编排调用", "A call of a choreography"),
            "standardLoopCharacteristics", unsupported("标准循环标记", "A standard loop"),
            "import", unsupported("导入 import", "An import"));

    private static final Set<String> CATCHING = Set.of("intermediateCatchEvent", "boundaryEvent");
    private static final Set<String> RUN = Set.of("process", "task", "subProcess", "transaction", "callActivity");
    private static final Set<String> SUB_PROCESSES = Set.of("subProcess", "transaction");
    private static final Set<String> NEED_WORK = Set.of("serviceTask", "sendTask", "businessRuleTask");
    private static final Set<String> WORK = Set.of("class", "delegateExpression", "expression", "decisionRef");

    private Constructs() {}

    /** Why this element is refused for what it is, whatever stands in it. */
    static List<Refusal> refusals(Element element) {
        String name = element.getLocalName();
        List<Refusal> refusals = new ArrayList<>();
        if (name.equals("scriptTask")) {
            refusals.add(new Refusal(Rule.FORBIDDEN_SCRIPT, "不得使用脚本任务", "A script task is not allowed"));
        } else if (UNSUPPORTED.containsKey(name)) {
            refusals.add(UNSUPPORTED.get(name));
        }
        if (!element.hasAttribute("id") && isRun(name)) {
            refusals.add(new Refusal(
                    Rule.UNSUPPORTED,
                    name + " 没有编号（id），引擎无从辨认",
                    "The " + name + " has no id by which the engine would know it"));
        }
        if (element.hasAttribute("language")) {
            refusals.add(new Refusal(
                    Rule.FORBIDDEN_SCRIPT,
                    "条件不得用脚本语言 " + element.getAttribute("language") + " 书写",
                    "A condition is not written in a script language (" + element.getAttribute("language") + ")"));
        }
        if (element.hasAttribute("instantiate") && isTrue(element, "instantiate")) {
            refusals.add(unsupported("由 " + name + " 启动流程", "A process that begins with the " + name));
        }
        if (element.getAttribute("eventGatewayType").equals("Parallel")) {
            refusals.add(unsupported("并行事件网关", "A parallel event-based gateway"));
        }
        refusals.addAll(ofProcesses(element));
        refusals.addAll(ofEvent(element));
        refusals.addAll(ofWork(element));
        return refusals;
    }

    /** Whether the engine comes to it by its id. */
    private static boolean isRun(String name) {
        return RUN.contains(name) || name.endsWith("Task") || name.endsWith("Event") || name.endsWith("Gateway");
    }

    /** What the engine looks for before it takes a file: one process that it may run, with a beginning. */
    private static List<Refusal> ofProcesses(Element element) {
        String name = element.getLocalName();
        if (name.equals("definitions")) {
            long runnable = processes(element).filter(Constructs::isExecutable).count();
            if (runnable > 1) {
                return List.of(new Refusal(
                        Rule.UNSUPPORTED, "一个文件里只能有一个可执行的流程", "A file holds one process that can be run, and no more"));
            }
            return runnable == 1 || processes(element).findAny().isEmpty()
                    ? List.of()
                    : List.of(new Refusal(
                            Rule.UNSUPPORTED,
                            "没有一个流程标为可执行（isExecutable），引擎不会运行它",
                            "No process is marked as executable (isExecutable), so the engine would not run it"));
        }
        boolean begins = name.equals("process") ? isExecutable(element) : SUB_PROCESSES.contains(name);
        boolean begun =
                Elements.in(element).anyMatch(child -> child.getLocalName().equals("startEvent"));
        return begins && !begun
                ? List.of(new Refusal(
                        Rule.UNSUPPORTED,
                        name + " 没有开始事件，引擎不接受",
                        "The " + name + " has no start event, so the engine does not take it"))
                : List.of();
    }

    private static Stream<Element> processes(Element definitions) {
        return Elements.in(definitions).filter(child -> child.getLocalName().equals("process"));
    }

    private static boolean isExecutable(Element process) {
        return isTrue(process, "isExecutable");
    }

    private static List<Refusal> ofEvent(Element element) {
        if (!element.getLocalName().endsWith("Event")) {
            return List.of();
        }
        long definitions = Elements.in(element)
                .filter(child -> child.getLocalName().endsWith("EventDefinition"))
                .count();
        if (definitions > 1 || isTrue(element, "parallelMultiple")) {
            return List.of(unsupported("一个事件带有多个触发定义", "An event with several definitions"));
        }
        boolean refers =
                Elements.in(element).anyMatch(child -> child.getLocalName().equals("eventDefinitionRef"));
        if (refers || (definitions == 0 && CATCHING.contains(element.getLocalName()))) {
            return List.of(unsupported("没有触发定义的捕获事件", "A catching event without a definition of its own"));
        }
        return List.of();
    }

    /** Who does the work: the engine refuses a task that does not say it. */
    private static List<Refusal> ofWork(Element element) {
        String type = engineAttribute(element, "type");
        if (!type.isEmpty()) {
            return ofType(type, engineAttributes(element));
        }
        boolean idle = NEED_WORK.contains(element.getLocalName())
                && engineAttributes(element).stream().noneMatch(WORK::contains)
                && !hasConnector(element);
        return idle
                ? List.of(new Refusal(
                        Rule.UNSUPPORTED,
                        element.getLocalName() + " 没有写明做什么，引擎无法运行",
                        "The " + element.getLocalName() + " does not say what it does, so the engine cannot run it"))
                : List.of();
    }

    private static List<Refusal> ofType(String type, Set<String> others) {
        if (type.equals("external") && others.contains("topic")) {
            return List.of(); // refused for its topic
        }
        if (type.equals("shell")) {
            return List.of(new Refusal(Rule.FORBIDDEN_SCRIPT, "不得运行系统命令（shell）", "A shell command is not allowed"));
        }
        return List.of(new Refusal(
                Rule.FORBIDDEN_CONNECTOR,
                "不得使用任务类型 " + type + "：它把工作交给平台以外的程序",
                "The task type " + type + " is not allowed: it hands work to a program outside of the platform"));
    }

    private static boolean hasConnector(Element task) {
        return Elements.in(task)
                .filter(child -> child.getLocalName().equals("extensionElements"))
                .flatMap(Elements::in)
                .anyMatch(child -> child.getLocalName().equals("connector"));
    }

    private static boolean isTrue(Element element, String attribute) {
        return Set.of("true", "1").contains(element.getAttribute(attribute));
    }

    private static Set<String> engineAttributes(Element element) {
        var attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength())
                .mapToObj(attributes::item)
                .filter(attribute -> Namespaces.isEngines(attribute.getNamespaceURI()))
                .map(Node::getLocalName)
                .collect(toSet());
    }

    private static String engineAttribute(Element element, String name) {
        return Stream.of(Namespaces.CAMUNDA, Namespaces.ACTIVITI)
                .map(namespace -> element.getAttributeNS(namespace, name))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static Refusal unsupported(String zh, String en) {
        return new Refusal(Rule.UNSUPPORTED, zh + "：引擎无法运行", en + " cannot be run by the engine", true);
    }
}
