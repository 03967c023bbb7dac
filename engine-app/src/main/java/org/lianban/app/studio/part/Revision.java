package org.lianban.app.studio.part;

import java.time.Instant;
import java.util.UUID;

/**
 * A saved state of a part.
 *
 * @param number from 1, each one more than the one before
 * @param done what was done since then, in the words of whoever did it
 * @param hash SHA-256 of the content
 * @param size in bytes
 */
public record Revision(
        UUID part, int number, Origin origin, String done, String hash, int size, Designer savedBy, Instant savedAt) {}
