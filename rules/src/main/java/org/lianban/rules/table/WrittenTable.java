package org.lianban.rules.table;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A table as somebody wrote it: its columns, and its rows with the lines on which they begin. For whoever must mend or compare it. */
public final class WrittenTable {

    /**
     * A cell.
     *
     * @param text as it is written
     * @param line on which the text begins, from 1
     */
    public record Cell(String text, int line) {}

    /**
     * A row.
     *
     * @param line on which it begins, from 1
     * @param description what its writer said of it
     * @param cells by their columns
     */
    public record WrittenRow(String id, int line, String description, Map<String, Cell> cells) {

        public WrittenRow {
            cells = Map.copyOf(cells);
        }

        /** The text of a cell; empty if there is none. */
        public String cell(String column) {
            return cells.getOrDefault(column, new Cell("", line)).text();
        }

        /** The line of a cell; that of the row if there is none. */
        public int lineOf(String column) {
            return cells.getOrDefault(column, new Cell("", line)).line();
        }
    }

    /** What cannot be read, and on which line. */
    public static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        private final int line;

        Unreadable(int line, String why) {
            super(why);
            this.line = line;
        }

        /** From 1. */
        public int line() {
            return line;
        }
    }

    private WrittenTable() {}

    /**
     * The rows of the first table in a file.
     *
     * @throws Unreadable if it is no XML, or names entities of its own
     */
    public static List<WrittenRow> rows(String dmn) throws Unreadable {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(dmn));
            return new Reading(xml).rows();
        } catch (XMLStreamException wrong) {
            int line = wrong.getLocation() == null
                    ? 1
                    : Math.max(1, wrong.getLocation().getLineNumber());
            throw new Unreadable(line, firstLine(wrong));
        }
    }

    /** The parser puts the position before its sentence. */
    private static String firstLine(XMLStreamException wrong) {
        String message = String.valueOf(wrong.getMessage());
        int sentence = message.indexOf("Message: ");
        return message.substring(sentence < 0 ? 0 : sentence + "Message: ".length())
                .lines()
                .findFirst()
                .orElse("");
    }

    private static final class Reading {

        private final XMLStreamReader xml;
        private final List<String> columns = new ArrayList<>();
        private final List<WrittenRow> rows = new ArrayList<>();

        Reading(XMLStreamReader xml) {
            this.xml = xml;
        }

        List<WrittenRow> rows() throws XMLStreamException, Unreadable {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new Unreadable(xml.getLocation().getLineNumber(), "a DOCTYPE is not allowed");
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    start();
                }
            }
            return rows;
        }

        private void start() throws XMLStreamException {
            switch (xml.getLocalName()) {
                case "inputExpression" -> columns.add(textIn("inputExpression"));
                case "output" -> columns.add(attribute("name"));
                case "rule" -> rows.add(row());
                default -> {
                    // what surrounds the table
                }
            }
        }

        private WrittenRow row() throws XMLStreamException {
            int line = xml.getLocation().getLineNumber();
            String id = attribute("id");
            List<Cell> cells = new ArrayList<>();
            String description = "";
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("rule")) {
                    break;
                }
                if (event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("description")) {
                    description = textIn("description");
                } else if (event == XMLStreamConstants.START_ELEMENT
                        && (xml.getLocalName().equals("inputEntry")
                                || xml.getLocalName().equals("outputEntry"))) {
                    cells.add(cell(xml.getLocalName()));
                }
            }
            return new WrittenRow(id, line, description, named(cells));
        }

        private Map<String, Cell> named(List<Cell> cells) {
            Map<String, Cell> named = new HashMap<>();
            for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
                named.put(columns.get(i), cells.get(i));
            }
            return named;
        }

        /** The text in the present element, which it reads to its end. */
        private String textIn(String element) throws XMLStreamException {
            return cell(element).text();
        }

        private Cell cell(String element) throws XMLStreamException {
            StringBuilder found = new StringBuilder();
            int line = xml.getLocation().getLineNumber();
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals(element)) {
                    break;
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    line = xml.getLocation().getLineNumber();
                } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                    found.append(xml.getText());
                }
            }
            return new Cell(found.toString().strip(), line);
        }

        private String attribute(String name) {
            String value = xml.getAttributeValue(null, name);
            return value == null ? "" : value;
        }
    }
}
