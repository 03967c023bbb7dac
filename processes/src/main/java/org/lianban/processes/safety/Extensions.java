package org.lianban.processes.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lianban.processes.Rule;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Judges elements and attributes of the engine where their name alone does not say it. */
final class Extensions {
    /** The engine asks for these by name, in whatever namespace. */
    private static final Set<String> TAKEN_BY_NAME = Set.of("connector", "errorEventDefinition");

    private static final Set<String> LISTENERS = Set.of("executionListener", "taskListener");
    private static final Set<String> RUN_BY_LISTENERS = Set.of("class", "delegateExpression");
    private static final Set<String> FORM_FIELDS = Set.of("string", "long", "boolean", "date", "enum");
    private static final Set<String> CONSTRAINTS =
            Set.of("required", "minlength", "maxlength", "min", "max", "readonly");

    /** A form of form-js by its name, or the key of a page of lianban's own; no HTML, no address. */
    private static final Pattern FORM_KEY =
            Pattern.compile("(?:camunda-forms:(?:deployment|bpmn):)?[A-Za-z0-9_][A-Za-z0-9_./-]*");

    /** At most 99 times; how long between does not matter then. */
    private static final Pattern RETRIES =
            Pattern.compile("R[0-9]{1,2}/P[0-9A-Z.]+|P[0-9A-Z.]+(?:\\s*,\\s*P[0-9A-Z.]+){0,20}");

    private Extensions() {}

    static boolean isTakenForTheEngines(Element element) {
        return TAKEN_BY_NAME.contains(element.getLocalName());
    }

    static boolean isProperties(Element element) {
        return element.getLocalName().equals("properties");
    }

    /** Programs that read models look for notation at any depth; nobody may see another flow than the engine does. */
    static boolean hidesNotation(Element element) {
        return Namespaces.isBpmn(element.getNamespaceURI())
                || element.getElementsByTagNameNS(Namespaces.BPMN, "*").getLength() > 0;
    }

    /** Why an element of the engine is refused as a whole; empty if only what it says is still to be looked at. */
    static List<Refusal> refusals(Element element) {
        String name = element.getLocalName();
        if (LISTENERS.contains(name)) {
            return listener(element);
        }
        List<Refusal> refusals = new ArrayList<>();
        ExtensionWords.ofElement(name).ifPresent(refusals::add);
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; refusals.isEmpty() && i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (attribute.getNamespaceURI() == null || Namespaces.isEngines(attribute.getNamespaceURI())) {
                ExtensionWords.ofAttribute(attribute.getLocalName()).ifPresent(refusals::add);
            }
        }
        switch (name) {
            case "formField" -> ofField(element).ifPresent(refusals::add);
            case "constraint" -> ofConstraint(element).ifPresent(refusals::add);
            case "failedJobRetryTimeCycle" -> ofRetries(element).ifPresent(refusals::add);
            default -> {}
        }
        return refusals;
    }

    static Optional<Refusal> ofForm(Attr attribute) {
        boolean page = attribute.getLocalName().equals("formKey")
                && !attribute.getValue().contains("${")
                && !FORM_KEY.matcher(attribute.getValue().strip()).matches();
        return page
                ? Optional.of(new Refusal(
                        Rule.FORBIDDEN_SCRIPT,
                        "表单 " + attribute.getValue() + " 是网页，可能含有脚本；请使用设计工作室的表单",
                        "The form " + attribute.getValue()
                                + " is a page that may hold scripts; use a form of the studio"))
                : Optional.empty();
    }

    private static List<Refusal> listener(Element listener) {
        boolean code = RUN_BY_LISTENERS.stream().anyMatch(listener::hasAttribute)
                || Elements.in(listener)
                        .anyMatch(child -> Set.of("script", "field").contains(child.getLocalName()));
        return code
                ? List.of(new Refusal(
                        Rule.FORBIDDEN_LISTENER,
                        "监听器 " + listener.getLocalName() + " 不得运行 Java 类或者脚本",
                        "The " + listener.getLocalName() + " must not run a Java class or a script"))
                : List.of();
    }

    private static Optional<Refusal> ofField(Element field) {
        return field.hasAttribute("type") && !FORM_FIELDS.contains(field.getAttribute("type"))
                ? Optional.of(new Refusal(
                        Rule.FORBIDDEN_CLASS,
                        "表单字段的类型 " + field.getAttribute("type") + " 须由 Java 类实现，不得使用",
                        "The form field type " + field.getAttribute("type") + " needs a Java class and is not allowed"))
                : Optional.empty();
    }

    private static Optional<Refusal> ofConstraint(Element constraint) {
        return CONSTRAINTS.contains(constraint.getAttribute("name"))
                ? Optional.empty()
                : Optional.of(new Refusal(
                        Rule.FORBIDDEN_CLASS,
                        "表单校验 " + constraint.getAttribute("name") + " 须由 Java 类实现，不得使用",
                        "The constraint " + constraint.getAttribute("name")
                                + " needs a Java class and is not allowed"));
    }

    private static Optional<Refusal> ofRetries(Element cycle) {
        String text = cycle.getTextContent().strip();
        return text.contains("${") || RETRIES.matcher(text).matches()
                ? Optional.empty()
                : Optional.of(new Refusal(
                        Rule.UNSUPPORTED,
                        "重试周期 " + text + " 没有上限；写作 R3/PT10M",
                        "The retry cycle " + text + " has no end; write it as R3/PT10M"));
    }
}
