package org.lianban.processes.tables;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A DMN table as a test writes it: the hit policy, the columns, and a line for each row.
 *
 * <pre>
 * FIRST
 * city:string; days:integer {[1..10]} => text:string
 * near | "a", "b" | &lt; 5 => "soon"
 * </pre>
 */
final class TableText {

    private final StringBuilder xml = new StringBuilder();

    private TableText() {}

    /** The table {@code t} of the decision {@code d}. */
    static byte[] dmn(String text) {
        List<String> lines = text.strip().lines().toList();
        return new TableText()
                .write(lines.get(0).strip(), lines.get(1), lines.subList(2, lines.size()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private String write(String hitPolicy, String columns, List<String> rows) {
        xml.append(
                        "<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/' id='f' name='f' namespace='urn:f'>")
                .append("<decision id='d' name='d'><decisionTable id='t' hitPolicy='")
                .append(hitPolicy)
                .append("'>");
        parts(sides(columns).get(0), ";").forEach(this::writeInput);
        parts(sides(columns).get(1), ";").forEach(this::writeOutput);
        rows.forEach(this::writeRow);
        return xml.append("</decisionTable></decision></definitions>").toString();
    }

    private void writeInput(String column) {
        List<String> values = parts(column, "\\{");
        List<String> name = parts(values.get(0), ":");
        xml.append("<input id='in_").append(name.get(0).replaceAll("\\W", "_")).append("'><inputExpression");
        if (name.size() > 1) {
            xml.append(" typeRef='").append(name.get(1)).append('\'');
        }
        xml.append(">").append(text(name.get(0))).append("</inputExpression>");
        if (values.size() > 1) {
            xml.append("<inputValues>")
                    .append(text(values.get(1).replace("}", "")))
                    .append("</inputValues>");
        }
        xml.append("</input>");
    }

    private void writeOutput(String column) {
        List<String> name = parts(column, ":");
        xml.append("<output id='out_")
                .append(name.get(0))
                .append("' name='")
                .append(name.get(0))
                .append("' typeRef='")
                .append(name.size() > 1 ? name.get(1) : "")
                .append("'/>");
    }

    private void writeRow(String line) {
        List<String> sides = sides(line);
        List<String> inputs = parts(sides.get(0), "\\|");
        xml.append("<rule id='").append(inputs.get(0)).append("'>");
        inputs.subList(1, inputs.size())
                .forEach(cell -> xml.append("<inputEntry>").append(text(cell)).append("</inputEntry>"));
        parts(sides.get(1), "\\|")
                .forEach(cell -> xml.append("<outputEntry>").append(text(cell)).append("</outputEntry>"));
        xml.append("</rule>");
    }

    private static List<String> sides(String line) {
        return Arrays.stream((line + " ").split("=> ", 2)).map(String::strip).toList();
    }

    private static List<String> parts(String text, String by) {
        return Arrays.stream(text.split(by, -1)).map(String::strip).toList();
    }

    private static String text(String text) {
        return "<text>" + text.replace("&", "&amp;").replace("<", "&lt;") + "</text>";
    }
}
