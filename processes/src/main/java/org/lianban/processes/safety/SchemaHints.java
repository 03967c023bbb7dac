package org.lianban.processes.safety;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Where a file says that schemas lie. A parser that validates goes there, so whoever writes a file could choose whom the server calls or what it
 * reads; other tools write such hints in good faith, so they are passed over and not refused.
 */
public final class SchemaHints {
    private static final Set<String> HINTS = Set.of("schemaLocation", "noNamespaceSchemaLocation");

    private final Set<String> names;
    private final StringBuilder text;

    private SchemaHints(Set<String> names, String text) {
        this.names = names;
        this.text = new StringBuilder(text);
    }

    /**
     * A file for parsers that validate. Blanks stand where hints stood, so that each line stays where it was.
     *
     * @return the same bytes if there is no hint
     * @throws SAXException if it is not {@linkplain PlainXml plain XML}
     */
    public static byte[] without(byte[] xml) throws SAXException, IOException {
        return without(PlainXml.parse(xml), xml);
    }

    /** The same of a file that was read already. */
    static byte[] without(Document document, byte[] xml) throws SAXException, IOException {
        Set<String> names = names(document);
        if (names.isEmpty()) {
            return xml;
        }
        Charset encoding = encoding(document);
        SchemaHints hints = new SchemaHints(names, new String(xml, encoding));
        hints.blank();
        byte[] plain = hints.text.toString().getBytes(encoding);
        if (!names(PlainXml.parse(plain)).isEmpty()) {
            throw new SAXException("places of schemas that cannot be passed over");
        }
        return plain;
    }

    private static Charset encoding(Document document) throws SAXException {
        String declared = document.getXmlEncoding();
        String seen = document.getInputEncoding();
        try {
            // the first bytes tell only the width of characters, and what is declared not their order
            return Charset.forName(declared == null || seen.startsWith("UTF-16") ? seen : declared);
        } catch (IllegalArgumentException e) {
            throw new SAXException("an encoding that is not known", e);
        }
    }

    /** What hints are called in the file, with their prefixes. */
    private static Set<String> names(Document document) {
        Set<String> names = new TreeSet<>();
        NodeList elements = document.getElementsByTagNameNS("*", "*");
        for (int i = 0; i < elements.getLength(); i++) {
            NamedNodeMap attributes = elements.item(i).getAttributes();
            for (int j = 0; j < attributes.getLength(); j++) {
                Attr attribute = (Attr) attributes.item(j);
                if (XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(attribute.getNamespaceURI())
                        && HINTS.contains(attribute.getLocalName())) {
                    names.add(attribute.getName());
                }
            }
        }
        return names;
    }

    /** The text is well-formed and has no DOCTYPE, so that its marks tell tags from everything else. */
    private void blank() {
        int at = text.indexOf("<");
        while (at >= 0) {
            at = text.indexOf("<", behind(at));
        }
    }

    private int behind(int mark) {
        if (stands("<!--", mark)) {
            return text.indexOf("-->", mark + 4);
        }
        if (stands("<![CDATA[", mark)) {
            return text.indexOf("]]>", mark);
        }
        return stands("<?", mark) ? text.indexOf("?>", mark) : tag(mark);
    }

    private boolean stands(String what, int at) {
        return text.length() >= at + what.length()
                && text.substring(at, at + what.length()).equals(what);
    }

    private int tag(int begin) {
        int at = begin;
        while (text.charAt(at) != '>') {
            char mark = text.charAt(at);
            if (mark == '"' || mark == '\'') {
                int end = text.indexOf(String.valueOf(mark), at + 1);
                attribute(at, end);
                at = end;
            }
            at++;
        }
        return at;
    }

    private void attribute(int value, int end) {
        int nameEnd = text.lastIndexOf("=", value);
        while (isBlank(text.charAt(nameEnd - 1))) {
            nameEnd--;
        }
        int name = nameEnd;
        while (!isBlank(text.charAt(name - 1))) {
            name--;
        }
        if (names.contains(text.substring(name, nameEnd))) {
            for (int i = name; i <= end; i++) {
                if (!isBlank(text.charAt(i))) {
                    text.setCharAt(i, ' ');
                }
            }
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
