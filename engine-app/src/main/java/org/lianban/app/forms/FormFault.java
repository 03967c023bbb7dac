package org.lianban.app.forms;

import org.jspecify.annotations.Nullable;
import org.lianban.processes.Finding;
import org.lianban.processes.Rule;
import tools.jackson.core.TokenStreamLocation;

/** How a form is said to be wrong. */
final class FormFault {

    private FormFault() {}

    static Finding unreadable(String zh, String en) {
        return new Finding("", Rule.UNREADABLE, zh + "。", en + ".");
    }

    /** Of what is no JSON, or nested too deep. */
    static Finding unreadable(@Nullable TokenStreamLocation at) {
        return at == null
                ? unreadable("文件不是可以接受的 JSON", "The file is no acceptable JSON")
                : unreadable(
                        "文件不是可以接受的 JSON，第 %d 行第 %d 列".formatted(at.getLineNr(), at.getColumnNr()),
                        "The file is no acceptable JSON, line %d, column %d"
                                .formatted(at.getLineNr(), at.getColumnNr()));
    }

    static Finding unsupported(String component, String zh, String en) {
        return new Finding(component, Rule.UNSUPPORTED, zh + "。", en + ".");
    }

    static Finding expression(String component, String property) {
        return new Finding(
                component,
                Rule.FORBIDDEN_EXPRESSION,
                "表单不得含有表达式或者模板（%s）：填写的内容由服务端按表单核对。".formatted(property),
                "A form has no expressions or templates (%s): what is filled in is held against the form by the server."
                        .formatted(property));
    }
}
