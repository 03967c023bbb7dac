package org.lianban.app.studio.content;

import java.io.ByteArrayInputStream;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.processes.StageProperties;

/** Walks through BPMN or DMN once, keeps nothing but key and name, and stops at what has no place in it. */
final class XmlFile {

    private static final int DEEPEST = 100;
    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String DMN = "://www.omg.org/spec/DMN/";

    private final ArtifactKind kind;
    private final XMLStreamReader xml;
    private int depth;
    private boolean taken;
    private @Nullable String key;
    private @Nullable String zh;
    private @Nullable String en;

    private XmlFile(ArtifactKind kind, XMLStreamReader xml) {
        this.kind = kind;
        this.xml = xml;
    }

    static Content read(ArtifactKind kind, byte[] bytes) {
        try {
            XmlFile file = new XmlFile(kind, factory().createXMLStreamReader(new ByteArrayInputStream(bytes)));
            file.walk();
            return new Content(bytes, file.key, file.name());
        } catch (XMLStreamException broken) {
            Location at = broken.getLocation();
            throw at == null
                    ? Unreadable.because("不是格式正确的 XML", "is not well-formed XML")
                    : Unreadable.at(at.getLineNumber(), at.getColumnNumber(), "不是格式正确的 XML", "is not well-formed XML");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }

    private void walk() throws XMLStreamException {
        String encoding = xml.getCharacterEncodingScheme();
        if (encoding != null && !encoding.equalsIgnoreCase("UTF-8")) {
            throw here("编码声明应为 UTF-8", "must be declared as UTF-8");
        }
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD -> throw here("不得含有 DOCTYPE", "has a DOCTYPE, which is not allowed");
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw here("不得引用实体", "refers to an entity, which is not allowed");
                case XMLStreamConstants.START_ELEMENT -> open();
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
    }

    private void open() {
        depth++;
        if (depth > DEEPEST) {
            throw here("嵌套超过 %d 层".formatted(DEEPEST), "is nested deeper than %d".formatted(DEEPEST));
        }
        if (depth == 1 && !isOfItsKind()) {
            throw here(
                    kind == ArtifactKind.MODEL ? "不是 BPMN 2.0 文件" : "不是 DMN 文件",
                    kind == ArtifactKind.MODEL ? "is no BPMN 2.0 file" : "is no DMN file");
        }
        if (depth == 2) {
            // only the first is what the file is called by
            taken = key == null && xml.getLocalName().equals(kind == ArtifactKind.MODEL ? "process" : "decision");
            if (taken) {
                key = xml.getAttributeValue(null, "id");
                zh = xml.getAttributeValue(null, "name");
            }
        }
        if (taken && depth == 5 && StageProperties.NAME_EN.equals(xml.getAttributeValue(null, "name"))) {
            // of the process itself; those of its elements stand deeper
            en = xml.getAttributeValue(null, "value");
        }
    }

    private boolean isOfItsKind() {
        String namespace = String.valueOf(xml.getNamespaceURI());
        return xml.getLocalName().equals("definitions")
                && (kind == ArtifactKind.MODEL ? namespace.equals(BPMN) : namespace.contains(DMN));
    }

    private @Nullable LocalisedText name() {
        if (zh == null || zh.isBlank()) {
            return null;
        }
        return new LocalisedText(zh, en == null || en.isBlank() ? zh : en);
    }

    private Refusal here(String zhText, String enText) {
        Location at = xml.getLocation();
        return Unreadable.at(at.getLineNumber(), at.getColumnNumber(), zhText, enText);
    }
}
