package org.lianban.app.studio.content;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;

/** A file that was read and does no harm; whether it is right, the checks say. */
public final class Content {

    private final byte[] bytes;
    private final @Nullable String key;
    private final @Nullable LocalisedText name;

    Content(byte[] bytes, @Nullable String key, @Nullable LocalisedText name) {
        this.bytes = bytes;
        this.key = key;
        this.name = name;
    }

    /** As it came. */
    public byte[] bytes() {
        return bytes.clone();
    }

    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public int size() {
        return bytes.length;
    }

    /** SHA-256, in hexadecimal. */
    public String hash() {
        return hash(bytes);
    }

    public static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The id of its process, decision or form; null if it has none. */
    public @Nullable String key() {
        return key;
    }

    /** What people call it; the key where nobody gave it a name. */
    public LocalisedText name(String otherwise) {
        return name == null ? new LocalisedText(otherwise, otherwise) : name;
    }
}
