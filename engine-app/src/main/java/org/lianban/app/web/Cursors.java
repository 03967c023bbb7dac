package org.lianban.app.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Cursors of keyset paging: the sort keys of the last row, opaque and signed. A cursor fits only the listing and the
 * filters that it was made for.
 */
@Component
public class Cursors {

    private static final int SIGNATURE = 16;
    private static final TypeReference<List<@Nullable String>> STRINGS = new TypeReference<>() {};

    private final SecretKeySpec key;
    private final JsonMapper json;

    Cursors(Secrets secrets, JsonMapper json) {
        this.key = new SecretKeySpec(secrets.secret("cursor"), "HmacSHA256");
        this.json = json;
    }

    /**
     * Makes the cursor behind a row.
     *
     * @param listing the listing with its filters, such as {@code "tasks:own:overdue"}
     * @param keys the row's sort keys, in order
     */
    public String seal(String listing, List<@Nullable String> keys) {
        byte[] payload = json.writeValueAsBytes(keys);
        byte[] signed = Arrays.copyOf(payload, payload.length + SIGNATURE);
        System.arraycopy(sign(listing, payload), 0, signed, payload.length, SIGNATURE);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    }

    /**
     * The sort keys in a cursor, empty if there is none: the first page.
     *
     * @throws Refusal if the cursor was not made by {@link #seal} for this listing
     */
    public List<@Nullable String> open(String listing, @Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return List.of();
        }
        try {
            byte[] signed = Base64.getUrlDecoder().decode(cursor);
            byte[] payload = Arrays.copyOf(signed, Math.max(0, signed.length - SIGNATURE));
            byte[] signature = Arrays.copyOfRange(signed, payload.length, signed.length);
            if (MessageDigest.isEqual(signature, sign(listing, payload))) {
                return json.readValue(payload, STRINGS);
            }
        } catch (IllegalArgumentException | JacksonException malformed) {
            throw foreign();
        }
        throw foreign();
    }

    private byte[] sign(String listing, byte[] payload) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(listing.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Arrays.copyOf(mac.doFinal(payload), SIGNATURE);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Refusal foreign() {
        return Refusal.invalid(
                "cursor",
                new LocalisedText("不是此列表的游标，请从第一页开始", "is not a cursor of this listing; begin at its first page"));
    }
}
