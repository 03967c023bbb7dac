package org.lianban.app.casework.work;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actor;

/**
 * Who asks, and how often he may have asked before.
 *
 * @param kind what is asked for, as in {@code tasks/claim}, for the meters
 * @param idempotencyKey the client's name for this request; the same key again gets the same answer
 * @param ifMatch the version that the client has read
 * @param fingerprint what distinguishes this request from another one under the same key
 */
public record CommandRequest(
        Actor actor,
        String kind,
        @Nullable String idempotencyKey,
        @Nullable Long ifMatch,
        String fingerprint) {

    /** The same request, told apart from others by its body too. */
    public CommandRequest with(Object body) {
        return new CommandRequest(actor, kind, idempotencyKey, ifMatch, digest(fingerprint + '\n' + body));
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
