package org.lianban.processes.safety;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.xml.ModelParseException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Models read without ever loading anything that they refer to. */
public final class PlainModel {

    private PlainModel() {}

    /**
     * Reads a model, whatever it would do.
     *
     * @throws org.camunda.bpm.model.xml.ModelException if it is not valid BPMN 2.0
     */
    public static BpmnModelInstance read(byte[] xml) {
        try {
            return read(PlainXml.parse(xml), xml);
        } catch (SAXException | IOException e) {
            throw new ModelParseException("not XML that is taken", e);
        }
    }

    /** The same of a file whose XML was read already. */
    static BpmnModelInstance read(Document document, byte[] xml) throws SAXException, IOException {
        return Bpmn.readModelFromStream(new ByteArrayInputStream(SchemaHints.without(document, xml)));
    }
}
