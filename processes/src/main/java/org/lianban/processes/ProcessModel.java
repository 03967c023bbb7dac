package org.lianban.processes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;

/**
 * A model that ships with this module.
 *
 * @param key the key of its process definition
 * @param resource the name under which it is deployed, as {@code acceptance.bpmn}
 */
public record ProcessModel(String key, String resource, URL location) {

    /** A new stream on the model's XML; the caller closes it. */
    public InputStream open() {
        try {
            return location.openStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The model's XML. */
    public byte[] bytes() {
        try (InputStream in = open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
