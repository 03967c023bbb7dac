package org.lianban.processes.checking;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** In which line of a file each element with an id begins. */
final class ElementLines {
    private final Map<String, Integer> lines = new HashMap<>();

    private ElementLines() {}

    /** Reads as far as the file is XML; never follows anything that it refers to. */
    static ElementLines of(byte[] xml) {
        ElementLines lines = new ElementLines();
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            lines.read(factory.createXMLStreamReader(new ByteArrayInputStream(xml)));
        } catch (XMLStreamException e) {
            return lines; // the rest has no lines, and a finding that says why
        }
        return lines;
    }

    /** From 1; 0 if there is no such element. */
    int line(String elementId) {
        return lines.getOrDefault(elementId, 0);
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT) {
                String id = reader.getAttributeValue(null, "id");
                if (id != null) {
                    // where the tag ends: the reader knows no other place
                    lines.putIfAbsent(id, reader.getLocation().getLineNumber());
                }
            }
        }
    }
}
