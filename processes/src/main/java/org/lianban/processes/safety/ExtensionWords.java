package org.lianban.processes.safety;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lianban.processes.Rule;

/**
 * What the engine's own elements and attributes come to. Those that let it run code are forbidden by name, those that only carry words are let through, and a
 * word that is neither is refused, for a later engine may give it a meaning.
 */
final class ExtensionWords {

    private static final Set<String> ELEMENTS = words("""
            properties property in out executionListener taskListener inputOutput inputParameter outputParameter list map entry value
            failedJobRetryTimeCycle errorEventDefinition formData formField validation constraint potentialStarter
            resourceAssignmentExpression formalExpression timerEventDefinition timeDate timeDuration timeCycle
            """);

    private static final Set<String> ATTRIBUTES = words("""
            versionTag historyTimeToLive isStartableInTasklist initiator candidateStarterUsers candidateStarterGroups
            expression resultVariable resultVariableName collection elementVariable
            calledElementBinding calledElementVersion calledElementVersionTag calledElementTenantId
            decisionRef decisionRefBinding decisionRefVersion decisionRefVersionTag decisionRefTenantId mapDecisionResult
            assignee candidateUsers candidateGroups dueDate followUpDate priority jobPriority taskPriority
            formKey formRef formRefBinding formRefVersion
            asyncBefore asyncAfter async exclusive variableName variableEvents
            errorMessage errorCodeVariable errorMessageVariable escalationCodeVariable
            modelerTemplate modelerTemplateVersion modelerTemplateIcon diagramRelationId
            businessKey source sourceExpression target variables local event name value id key label type defaultValue
            datePattern config errorRef
            """);

    private static final String OUTSIDE_ZH = "把工作交给平台以外的程序";
    private static final String OUTSIDE_EN = "hands work to a program outside of the platform";

    private static final Map<String, Refusal> FORBIDDEN_ELEMENTS = Map.of(
            "script",
            new Refusal(Rule.FORBIDDEN_SCRIPT, "不得含有脚本 script", "A script is not allowed"),
            "connector",
            new Refusal(
                    Rule.FORBIDDEN_CONNECTOR,
                    "不得使用连接器 connector：它" + OUTSIDE_ZH,
                    "A connector is not allowed: it " + OUTSIDE_EN),
            "field",
            new Refusal(
                    Rule.FORBIDDEN_CLASS,
                    "不得向 Java 类注入字段 field",
                    "A field is not allowed: it is given to a Java class"));

    private static final Map<String, Refusal> FORBIDDEN_ATTRIBUTES = Map.of(
            "class", javaClass("class"),
            "delegateExpression", javaClass("delegateExpression"),
            "variableMappingClass", javaClass("variableMappingClass"),
            "variableMappingDelegateExpression", javaClass("variableMappingDelegateExpression"),
            "formHandlerClass", javaClass("formHandlerClass"),
            "resource",
                    new Refusal(
                            Rule.FORBIDDEN_SCRIPT,
                            "不得从文件取得脚本 resource",
                            "A script is not allowed, not even from a file (resource)"),
            "scriptFormat",
                    new Refusal(Rule.FORBIDDEN_SCRIPT, "不得含有脚本 scriptFormat", "A script is not allowed (scriptFormat)"),
            "topic",
                    new Refusal(
                            Rule.FORBIDDEN_CONNECTOR,
                            "不得使用外部任务 topic：它" + OUTSIDE_ZH,
                            "An external task is not allowed: it " + OUTSIDE_EN),
            "caseRef",
                    new Refusal(
                            Rule.UNSUPPORTED,
                            "CMMN 案例 caseRef 无法运行",
                            "A case of CMMN (caseRef) cannot be run here",
                            true));

    private ExtensionWords() {}

    static Optional<Refusal> ofElement(String name) {
        if (ELEMENTS.contains(name)) {
            return Optional.empty();
        }
        return Optional.of(FORBIDDEN_ELEMENTS.getOrDefault(
                name,
                new Refusal(
                        Rule.UNSUPPORTED, "引擎扩展元素 " + name + " 不受支持", "The extension " + name + " is not supported")));
    }

    static Optional<Refusal> ofAttribute(String name) {
        if (ATTRIBUTES.contains(name)) {
            return Optional.empty();
        }
        return Optional.of(FORBIDDEN_ATTRIBUTES.getOrDefault(
                name,
                new Refusal(
                        Rule.UNSUPPORTED, "引擎扩展属性 " + name + " 不受支持", "The attribute " + name + " is not supported")));
    }

    private static Refusal javaClass(String attribute) {
        return new Refusal(
                Rule.FORBIDDEN_CLASS,
                "不得指定 Java 类（" + attribute + "）：模型只能调用平台公布的方法",
                "A Java class is not allowed (" + attribute + "): a model calls published methods only");
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}
