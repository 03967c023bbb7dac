package org.lianban.processes.graph;

import java.util.Objects;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.jspecify.annotations.Nullable;
import org.lianban.processes.StageProperties;

/** How a sentence calls an element: by its name, if it has one, and its id. */
public final class ElementName {

    /** Characters of a name; what is longer is a text. */
    private static final int LONGEST = 80;

    private ElementName() {}

    /** In Chinese, as {@code “决定”（decide）}. */
    public static String zh(BaseElement element) {
        return zh(element.getAttributeValue("name"), id(element));
    }

    /** In English, as {@code “Decide” (decide)}; by the Chinese name if it has no other. */
    public static String en(BaseElement element) {
        String english = ExtensionProperties.of(element).get(StageProperties.NAME_EN);
        return en(english == null ? element.getAttributeValue("name") : english, id(element));
    }

    /** The same of an element that is known by its name and id only. */
    public static String zh(@Nullable String name, String id) {
        return name == null || name.isBlank() ? id : "“" + inOneLine(name) + "”（" + id + "）";
    }

    /** The same of an element that is known by its name and id only. */
    public static String en(@Nullable String name, String id) {
        return name == null || name.isBlank() ? id : "“" + inOneLine(name) + "” (" + id + ")";
    }

    /** Labels are broken into lines on the diagram. */
    private static String inOneLine(String name) {
        String line = name.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }

    private static String id(BaseElement element) {
        return Objects.requireNonNullElse(element.getId(), "?");
    }
}
