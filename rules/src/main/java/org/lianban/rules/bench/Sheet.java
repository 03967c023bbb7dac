package org.lianban.rules.bench;

import java.util.ArrayList;
import java.util.List;
import org.lianban.rules.Message;

/** Lines of cells, as spreadsheets write (RFC 4180) or paste them: divided by commas, semicolons or tabs, whichever stands in the first line. */
final class Sheet {

    private static final int MOST_CHARACTERS = 1_000_000;

    /**
     * A line.
     *
     * @param number on which it begins, from 1
     */
    record Line(int number, List<String> cells) {

        Line {
            cells = List.copyOf(cells);
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** What cannot be read, and where. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        private final int line;
        private final transient Message why;

        Unreadable(int line, String zh, String en) {
            super(en);
            this.line = line;
            this.why = new Message(zh, en);
        }

        int line() {
            return line;
        }

        Message why() {
            return why;
        }
    }

    private final String text;
    private final char divider;
    private final List<Line> lines = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private int at;
    private int lineNumber = 1;

    private Sheet(String text) {
        this.text = text;
        this.divider = divider(text);
    }

    /** The lines that are not blank. */
    static List<Line> read(String text) throws Unreadable {
        if (text.length() > MOST_CHARACTERS) {
            throw new Unreadable(1, "内容超过一百万字。", "There are more than a million characters.");
        }
        return new Sheet(text.startsWith("\uFEFF") ? text.substring(1) : text).read();
    }

    private static char divider(String text) {
        String first = text.lines().findFirst().orElse("");
        return first.indexOf('\t') >= 0 ? '\t' : first.indexOf(',') < 0 && first.indexOf(';') >= 0 ? ';' : ',';
    }

    private List<Line> read() throws Unreadable {
        while (at < text.length()) {
            int begun = lineNumber;
            cells = new ArrayList<>();
            readLine();
            Line line = new Line(begun, cells);
            if (!line.isBlank()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private void readLine() throws Unreadable {
        cells.add(cell());
        while (at < text.length() && text.charAt(at) == divider) {
            at++;
            cells.add(cell());
        }
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        lineNumber++;
    }

    private String cell() throws Unreadable {
        return at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
    }

    private String plain() {
        int from = at;
        while (at < text.length() && text.charAt(at) != divider && !isEndOfLine(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at).strip();
    }

    private String quoted() throws Unreadable {
        int begun = lineNumber;
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char next = text.charAt(at++);
            if (next != '"') {
                lineNumber += next == '\n' ? 1 : 0;
                cell.append(next);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else {
                requireEndOfCell();
                return cell.toString();
            }
        }
        throw new Unreadable(begun, "引号没有结束。", "A quotation mark is not closed.");
    }

    private void requireEndOfCell() throws Unreadable {
        if (at < text.length() && text.charAt(at) != divider && !isEndOfLine(text.charAt(at))) {
            throw new Unreadable(lineNumber, "引号之后还有别的字符。", "Something stands behind a closing quotation mark.");
        }
    }

    private static boolean isEndOfLine(char character) {
        return character == '\n' || character == '\r';
    }
}
