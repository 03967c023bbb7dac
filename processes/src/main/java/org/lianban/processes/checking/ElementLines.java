package org.lianban.processes.checking;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.processes.safety.PlainXml;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** In which line of a file each element with an id begins, and in which it stops being XML that is taken. */
final class ElementLines {
    private final Map<String, Integer> lines = new HashMap<>();

    private ElementLines() {}

    /** Reads as far as the file is XML; never follows anything that it refers to. */
    static ElementLines of(byte[] xml) {
        ElementLines lines = new ElementLines();
        Walk walk = lines.new Walk();
        try {
            PlainXml.walk(xml, walk);
        } catch (SAXException | IOException e) {
            // the rest has no lines, and a finding that says why; it is of the file as a whole
            lines.lines.put("", Math.max(PlainXml.line(e), walk.line()));
        }
        return lines;
    }

    /** From 1; 0 if there is no such element. Without an element it is where the file cannot be read on, 0 if it can. */
    int line(String elementId) {
        return lines.getOrDefault(elementId, 0);
    }

    private final class Walk extends DefaultHandler {
        private @Nullable Locator place;

        @Override
        public void setDocumentLocator(Locator locator) {
            place = locator;
        }

        @Override
        public void startElement(String uri, String localName, String qName, Attributes attributes) {
            String id = attributes.getValue("", "id");
            if (id != null) {
                // where the tag ends: the parser knows no other place
                lines.putIfAbsent(id, line());
            }
        }

        int line() {
            return place == null ? 0 : Math.max(0, place.getLineNumber());
        }
    }
}
