package org.lianban.app.casework.work;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actor;

/**
 * Who asks, and how often he may have asked before.
 *
 * @param kind what is asked for, as in {@code tasks/claim}, for the meters
 * @param idempotencyKey the client's name for this request; the same key again gets the same answer
 * @param ifMatch the version that the client has read
 * @param fingerprint what distinguishes this request from another one under the same key
 * @param bulkJob the job by which it is done to many cases, null for one given by itself
 */
public record CommandRequest(
        Actor actor,
        String kind,
        @Nullable String idempotencyKey,
        @Nullable Long ifMatch,
        String fingerprint,
        @Nullable UUID bulkJob) {

    /** A command given by itself. */
    public CommandRequest(
            Actor actor, String kind, @Nullable String idempotencyKey, @Nullable Long ifMatch, String fingerprint) {
        this(actor, kind, idempotencyKey, ifMatch, fingerprint, null);
    }

    /** The command on one of the many cases of a job. */
    public static CommandRequest inBulk(Actor actor, String kind, UUID job) {
        return new CommandRequest(actor, kind, null, null, kind, job);
    }

    /** The same request, told apart from others by its body too. */
    public CommandRequest with(Object body) {
        return new CommandRequest(actor, kind, idempotencyKey, ifMatch, digest(fingerprint + '\n' + body), bulkJob);
    }

    /** What the ledger is to say of it: the data, and by which job if it was done in bulk. */
    public Map<String, String> told(Map<String, String> data) {
        Map<String, String> told = new TreeMap<>(data);
        if (bulkJob != null) {
            told.put("manner", "BULK");
            told.put("job", bulkJob.toString());
        }
        return told;
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
