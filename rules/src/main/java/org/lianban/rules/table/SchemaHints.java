package org.lianban.rules.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Where a file says that schemas lie. The decision engine goes there, so whoever writes a table could choose whom the server calls. */
final class SchemaHints {

    private static final List<String> HINTS = List.of("schemaLocation", "noNamespaceSchemaLocation");

    private SchemaHints() {}

    /**
     * A file for the decision engine.
     *
     * @return the same file if there is no hint, else one that means the same
     * @throws InvalidTable if it is not XML, or has a DOCTYPE
     */
    static InputStream without(String table, byte[] dmn) {
        try {
            Document document = parse(dmn);
            return new ByteArrayInputStream(remove(document) ? write(document) : dmn);
        } catch (SAXException | IOException | TransformerException refused) {
            throw new InvalidTable(table, "cannot be read", refused);
        }
    }

    private static Document parse(byte[] dmn) throws SAXException, IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            // the default handler prints to standard error
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(dmn));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this JDK cannot parse XML safely", e);
        }
    }

    private static boolean remove(Document document) {
        boolean found = false;
        NodeList elements = document.getElementsByTagNameNS("*", "*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            for (String hint : HINTS) {
                if (element.hasAttributeNS(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI, hint)) {
                    element.removeAttributeNS(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI, hint);
                    found = true;
                }
            }
        }
        return found;
    }

    private static byte[] write(Document document) throws TransformerException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        TransformerFactory.newDefaultInstance()
                .newTransformer()
                .transform(new DOMSource(document), new StreamResult(plain));
        return plain.toByteArray();
    }
}
