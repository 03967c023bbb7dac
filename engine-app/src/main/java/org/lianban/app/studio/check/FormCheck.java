package org.lianban.app.studio.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lianban.app.studio.content.Content;
import org.lianban.processes.Finding;
import org.lianban.processes.Rule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What would go wrong with a form: components that bring foreign content, and two that write one value. */
final class FormCheck {

    private static final Set<String> KNOWN = Set.of(
            "button",
            "checkbox",
            "checklist",
            "datetime",
            "dynamiclist",
            "group",
            "number",
            "radio",
            "select",
            "separator",
            "spacer",
            "table",
            "taglist",
            "text",
            "textarea",
            "textfield");

    private final List<Finding> findings = new ArrayList<>();

    private FormCheck() {}

    static List<Finding> check(Content form) {
        FormCheck check = new FormCheck();
        check.components(new JsonMapper().readTree(form.bytes()), new HashSet<>());
        return check.findings;
    }

    private void components(JsonNode parent, Set<String> keys) {
        for (JsonNode component : parent.path("components")) {
            String id = component.path("id").asString("");
            String type = component.path("type").asString("");
            if (!KNOWN.contains(type)) {
                findings.add(new Finding(
                        id, Rule.UNSUPPORTED, "不支持的表单组件：" + type, "A component that is not supported: " + type));
            }
            String key = component.path("key").asString("");
            if (!key.isEmpty() && !keys.add(key)) {
                findings.add(new Finding(
                        id, Rule.UNSUPPORTED, "两个组件写入同一个值：" + key, "Two components write one value: " + key));
            }
            components(component, component.path("path").isMissingNode() ? keys : new HashSet<>());
        }
    }
}
