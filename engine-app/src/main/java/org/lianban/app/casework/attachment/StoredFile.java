package org.lianban.app.casework.attachment;

import java.util.UUID;

/** A file that was stored. */
public record StoredFile(UUID id, String name, long size, String sha256) {}
