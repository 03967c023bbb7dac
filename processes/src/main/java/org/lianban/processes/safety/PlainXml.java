package org.lianban.processes.safety;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** XML without DOCTYPE, entities, inclusions or size enough to hurt. */
public final class PlainXml {
    static final String DEEPEST = "100";

    /** More bytes than are taken. */
    static final class TooLarge extends SAXException {
        private static final long serialVersionUID = 1L;

        TooLarge() {
            super("more than " + ModelSafety.LARGEST + " bytes");
        }
    }

    private PlainXml() {}

    /**
     * Reads a file.
     *
     * @throws SAXException if it is not XML, or more than is taken; the message says which
     */
    public static Document parse(byte[] xml) throws SAXException, IOException {
        requireSmall(xml);
        return builder().parse(new ByteArrayInputStream(xml));
    }

    /**
     * Walks through a file, as far as it is taken.
     *
     * @param step is told of what stands there; of what is wrong only the exception tells
     * @throws SAXException as {@link #parse}
     */
    public static void walk(byte[] xml, DefaultHandler step) throws SAXException, IOException {
        requireSmall(xml);
        parser().parse(new ByteArrayInputStream(xml), step);
    }

    /** The line that what {@link #parse} or a reader behind it threw is about, from 1; 0 if it does not say. */
    public static int line(Throwable why) {
        return why instanceof SAXParseException place ? Math.max(0, place.getLineNumber()) : 0;
    }

    private static void requireSmall(byte[] xml) throws TooLarge {
        if (xml.length > ModelSafety.LARGEST) {
            throw new TooLarge();
        }
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this JDK cannot parse XML safely", e);
        }
    }

    /** Reads as {@link #parse} does. */
    static SAXParser parser() throws SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            SAXParser parser = factory.newSAXParser();
            parser.setProperty("jdk.xml.maxElementDepth", DEEPEST);
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return parser;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this JDK cannot parse XML safely", e);
        }
    }

    /** The default handler prints to standard error. */
    private static final class Silent implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
