package org.lianban.processes.safety;

import java.util.Objects;
import org.camunda.bpm.model.xml.ModelException;
import org.jspecify.annotations.Nullable;
import org.lianban.processes.Finding;
import org.lianban.processes.Rule;
import org.xml.sax.SAXParseException;

/** Says of a file why it cannot be read, and where, as far as the reader knows. */
final class Unreadable {
    private static final int LONGEST = 300;

    private Unreadable() {}

    static Finding noXml(Exception why) {
        return because(
                "文件不是可以接受的 XML（不得含有 DOCTYPE 或者外部实体）",
                "The file is not acceptable XML (no DOCTYPE, no external entity)",
                why);
    }

    static Finding noBpmn(ModelException why) {
        Throwable cause = why.getCause();
        return because("文件不是合格的 BPMN 2.0", "The file is not valid BPMN 2.0", cause == null ? why : cause);
    }

    static Finding other(String zh, String en) {
        return new Finding("", Rule.UNREADABLE, zh + "。", en + ".");
    }

    private static Finding because(String zh, String en, Throwable why) {
        String reason =
                Objects.requireNonNullElse(why.getMessage(), why.getClass().getSimpleName());
        String begun = reason.length() > LONGEST ? reason.substring(0, LONGEST) + "…" : reason;
        SAXParseException place = place(why);
        return place == null
                ? other(zh + "：" + begun, en + ": " + begun)
                : other(
                        zh + "，第 " + place.getLineNumber() + " 行第 " + place.getColumnNumber() + " 列：" + begun,
                        en + ", line " + place.getLineNumber() + ", column " + place.getColumnNumber() + ": " + begun);
    }

    private static @Nullable SAXParseException place(Throwable why) {
        return why instanceof SAXParseException known && known.getLineNumber() > 0 ? known : null;
    }
}
