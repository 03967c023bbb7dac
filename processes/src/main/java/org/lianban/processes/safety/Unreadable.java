package org.lianban.processes.safety;

import java.util.Objects;
import org.camunda.bpm.model.xml.ModelException;
import org.jspecify.annotations.Nullable;
import org.lianban.processes.Finding;
import org.lianban.processes.Rule;
import org.xml.sax.SAXParseException;

/** Says of a file why it cannot be read, and where, as far as the reader knows. */
final class Unreadable {
    private Unreadable() {}

    /** What the engine's reader threw, and where by {@link SchemaFault}. */
    static SafeReading noBpmn(ModelException why, byte[] xml) {
        Throwable said = Objects.requireNonNullElse(why.getCause(), why);
        Throwable place = PlainXml.line(said) > 0
                ? said
                : SchemaFault.in(xml).map(Throwable.class::cast).orElse(said);
        return SafeReading.refused(
                because("文件不是合格的 BPMN 2.0", "The file is not valid BPMN 2.0", said, place), PlainXml.line(place));
    }

    static Finding other(String zh, String en) {
        return new Finding("", Rule.UNREADABLE, zh + "。", en + ".");
    }

    private static Finding because(String zh, String en, Throwable why, Throwable where) {
        String begun = BrokenXml.said(why);
        SAXParseException place = place(where);
        return place == null
                ? other(zh + "（解析器：“" + begun + "”）", en + " (the parser: \"" + begun + "\")")
                : other(
                        zh + "，第 " + place.getLineNumber() + " 行第 " + place.getColumnNumber() + " 列（解析器：“" + begun
                                + "”）",
                        en + ", line " + place.getLineNumber() + ", column " + place.getColumnNumber()
                                + " (the parser: \"" + begun + "\")");
    }

    private static @Nullable SAXParseException place(Throwable why) {
        return why instanceof SAXParseException known && known.getLineNumber() > 0 ? known : null;
    }
}
