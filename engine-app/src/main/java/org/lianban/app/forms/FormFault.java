package org.lianban.app.forms;

import org.lianban.processes.Finding;
import org.lianban.processes.Rule;

/** How a form is said to be wrong. */
final class FormFault {

    private FormFault() {}

    static Finding unsupported(String component, String zh, String en) {
        return new Finding(component, Rule.UNSUPPORTED, zh, en);
    }

    static Finding expression(String component, String property) {
        return new Finding(
                component,
                Rule.FORBIDDEN_EXPRESSION,
                "表单不得含有表达式或者模板（%s）：填写的内容由服务端按表单核对".formatted(property),
                "A form has no expressions or templates (%s): what is filled in is held against the form by the server"
                        .formatted(property));
    }
}
