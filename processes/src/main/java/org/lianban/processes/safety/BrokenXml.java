package org.lianban.processes.safety;

import java.io.CharConversionException;
import java.util.Objects;
import org.lianban.processes.Finding;
import org.lianban.processes.Rule;
import org.xml.sax.SAXParseException;

/** Says of a file that is not XML, or more than is taken, why, and where as far as the parser knows. */
public final class BrokenXml {
    private static final int LONGEST = 300;

    private BrokenXml() {}

    /** What {@link PlainXml} threw, as a finding. */
    public static Finding finding(Exception why) {
        Reason reason = reason(why);
        String zh = "";
        String en = "";
        if (why instanceof SAXParseException place && place.getLineNumber() > 0) {
            zh = "，第 " + place.getLineNumber() + " 行第 " + place.getColumnNumber() + " 列";
            en = ", line " + place.getLineNumber() + ", column " + place.getColumnNumber();
        }
        return new Finding(
                "",
                Rule.UNREADABLE,
                "文件不是可以接受的 XML" + zh + "：" + reason.zh() + "。",
                "The file is not acceptable XML" + en + ": " + reason.en() + ".");
    }

    private record Reason(String zh, String en) {}

    private static Reason reason(Exception why) {
        String said = said(why);
        if (why instanceof PlainXml.TooLarge) {
            int megabytes = ModelSafety.LARGEST / 1024 / 1024;
            return new Reason("大于 " + megabytes + " MB", "it is larger than " + megabytes + " MB");
        }
        if (why instanceof CharConversionException || said.startsWith("Invalid byte")) {
            return new Reason("含有不符合其编码（一般为 UTF-8）的字节", "it holds bytes that are not of its encoding, mostly UTF-8");
        }
        if (said.contains("disallow-doctype-decl")) {
            return new Reason("不得含有 DOCTYPE 和实体声明", "a DOCTYPE and entities are not allowed");
        }
        if (said.contains("JAXP00010006")) {
            return new Reason(
                    "嵌套超过 " + PlainXml.DEEPEST + " 层", "it is nested more than " + PlainXml.DEEPEST + " deep");
        }
        return new Reason("格式不正确（解析器：“" + said + "”）", "it is not well-formed (the parser: \"" + said + "\")");
    }

    /** In the parser's own words, without a full stop. */
    static String said(Throwable why) {
        String reason =
                Objects.requireNonNullElse(why.getMessage(), why.getClass().getSimpleName());
        String begun = reason.length() > LONGEST ? reason.substring(0, LONGEST) + "…" : reason;
        return begun.strip().replaceFirst("\\.$", "");
    }
}
