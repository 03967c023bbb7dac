package org.lianban.app.exchange.version;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What events tell, as the database keeps it. */
public final class Payloads {

    /** What an event in the words of the interface tells beside its times. */
    public record Told(
            String type,
            @Nullable String department,
            @Nullable String person,
            Map<String, String> data) {}

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};
    private static final TypeReference<Map<String, List<String>>> OF_CASE = new TypeReference<>() {};

    private Payloads() {}

    /** A text of anything; maps in the order of their keys, so that equal content has equal texts. */
    public static String write(Object content) {
        return JSON.writeValueAsString(content instanceof Map<?, ?> map ? new TreeMap<>(map) : content);
    }

    static Told told(String payload) {
        return JSON.readValue(payload, Told.class);
    }

    static Map<String, String> values(String payload) {
        return JSON.readValue(payload, VALUES);
    }

    static Map<String, List<String>> ofCase(String payload) {
        return JSON.readValue(payload, OF_CASE);
    }

    /** A digest of a text, long enough that no two contents share one. */
    public static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
