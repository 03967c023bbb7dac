package org.lianban.app.supervision.document;

import java.util.UUID;

/**
 * A document, without its content.
 *
 * @param size bytes
 */
public record DocumentView(UUID id, String name, long size) {}
