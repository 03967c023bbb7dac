package org.lianban.processes.safety;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.util.Objects;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.sax.SAXSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Where a file is not BPMN 2.0. The engine's reader validates the tree of a file, which knows no lines; here the same file is read once more. */
final class SchemaFault {
    private static final Schema BPMN = schema();

    private SchemaFault() {}

    /**
     * The first fault.
     *
     * @param xml plain XML
     * @return empty if it is valid
     */
    static Optional<SAXParseException> in(byte[] xml) {
        try {
            byte[] plain = SchemaHints.without(xml);
            Validator validator = BPMN.newValidator();
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            validator.validate(
                    new SAXSource(PlainXml.parser().getXMLReader(), new InputSource(new ByteArrayInputStream(plain))));
            return Optional.empty();
        } catch (SAXParseException fault) {
            return Optional.of(fault);
        } catch (SAXException | IOException other) {
            return Optional.empty(); // that is no fault of this kind, and was told already
        }
    }

    private static Schema schema() {
        URL shipped = Objects.requireNonNull(
                BpmnModelConstants.class.getClassLoader().getResource(BpmnModelConstants.BPMN_20_SCHEMA_LOCATION),
                "the schema");
        try {
            return SchemaFactory.newDefaultInstance().newSchema(shipped);
        } catch (SAXException e) {
            throw new IllegalStateException("the schema of BPMN 2.0 cannot be read", e);
        }
    }
}
