package org.lianban.monitoring.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Writes entries in the form that is hashed; the package's description is the specification. */
final class CanonicalForm {

    private static final String VERSION = "lianban-ledger-1";
    private static final String FACTS_VERSION = "lianban-facts-1";
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(512);

    private CanonicalForm() {}

    static String hash(String previousHash, long sequence, LedgerDraft draft) {
        CanonicalForm form = new CanonicalForm();
        form.field(VERSION);
        form.field(previousHash);
        form.field(Long.toString(sequence));
        form.field(draft.caseId());
        form.field(draft.clock());
        form.field(draft.type());
        form.field(timestamp(draft.at()));
        form.field(timestamp(draft.recordedAt()));
        form.field(draft.actor());
        form.field(draft.basis());
        form.field(Integer.toString(draft.data().size()));
        draft.data().forEach((key, value) -> {
            form.field(key);
            form.field(value);
        });
        return HexFormat.of().formatHex(sha256().digest(form.out.toByteArray()));
    }

    static String hashOfFacts(SortedMap<String, String> facts) {
        CanonicalForm form = new CanonicalForm();
        form.field(FACTS_VERSION);
        form.field(Integer.toString(facts.size()));
        facts.forEach((key, value) -> {
            form.field(key);
            form.field(value);
        });
        return HexFormat.of().formatHex(sha256().digest(form.out.toByteArray()));
    }

    private static String timestamp(Instant instant) {
        return TIMESTAMP.format(instant);
    }

    private void field(@Nullable String value) {
        if (value == null) {
            out.writeBytes(new byte[] {'-', ','});
            return;
        }
        byte[] bytes = value.getBytes(UTF_8);
        out.writeBytes((bytes.length + ":").getBytes(UTF_8));
        out.writeBytes(bytes);
        out.write(',');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
