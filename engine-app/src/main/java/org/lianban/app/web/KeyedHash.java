package org.lianban.app.web;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Stands in for what must be found again but not kept: an identity number, a code, an address. Without the key nobody can guess through it. */
@Component
public class KeyedHash {

    private static final String ALGORITHM = "HmacSHA256";

    private final Secrets secrets;
    private volatile byte[] key = {};

    KeyedHash(Secrets secrets) {
        this.secrets = secrets;
    }

    /** The hash by which cases and accounts of the same person or body are found. */
    public String ofIdentity(String number) {
        return of("identity", number.strip().toUpperCase(Locale.ROOT));
    }

    /** The hash of a text for a purpose; for another purpose the same text has another one. */
    public String of(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key(), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal((purpose + '\n' + text).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] key() {
        if (key.length == 0) {
            key = secrets.secret("keyed-hash");
        }
        return key;
    }
}
