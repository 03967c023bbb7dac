package org.lianban.app.portal.filing;

import java.util.UUID;

/** A file that waits to be handed in. */
record Uploaded(String material, UUID id, String name, long size) {}
