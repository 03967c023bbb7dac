package org.lianban.processes.safety;

import java.util.Set;
import org.w3c.dom.Element;

/** Elements of the notation that are drawn only as a part of another: what is wrong with them is told of the whole. */
final class Parts {
    private static final Set<String> PARTS = Set.of(
            "extensionElements",
            "documentation",
            "text",
            "script",
            "condition",
            "conditionExpression",
            "completionCondition",
            "formalExpression",
            "resourceAssignmentExpression",
            "potentialOwner",
            "humanPerformer",
            "performer",
            "resourceRole",
            "timeDate",
            "timeDuration",
            "timeCycle",
            "loopCardinality",
            "multiInstanceLoopCharacteristics",
            "standardLoopCharacteristics",
            "ioSpecification",
            "property",
            "inputSet",
            "outputSet",
            "dataInput",
            "dataOutput",
            "inputDataItem",
            "outputDataItem",
            "dataInputAssociation",
            "dataOutputAssociation",
            "assignment",
            "from",
            "to",
            "transformation");

    private Parts() {}

    static boolean isWhole(Element element) {
        return Namespaces.isBpmn(element.getNamespaceURI())
                && element.hasAttribute("id")
                && !PARTS.contains(element.getLocalName())
                && !element.getLocalName().endsWith("EventDefinition");
    }
}
