package org.lianban.app.organisation;

import java.util.Locale;
import java.util.Optional;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Passwords are kept as Argon2id hashes (19 MiB, two passes: what OWASP recommends at least). */
@Component
public class Passwords {

    private static final int MIN_LENGTH = 10;
    private static final int MAX_LENGTH = 128;

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final String nobodys = argon2.encode("nobody has this password");

    public String hash(String password) {
        return argon2.encode(password);
    }

    /** Whether the password is right; takes as long when there is nothing to hold it against. */
    public boolean matches(String password, Optional<String> hash) {
        boolean same = argon2.matches(password, hash.orElse(nobodys));
        return same && hash.isPresent();
    }

    /**
     * Holds a new password against the policy: long rather than complicated, and not the login.
     *
     * @param field the field to name in a refusal
     * @throws Refusal if it is too short, too long, or too easy to guess
     */
    public void check(String field, String password, String login) {
        if (password.length() < MIN_LENGTH || password.length() > MAX_LENGTH) {
            throw Refusal.invalid(
                    field,
                    new LocalisedText(
                            "长度应在 %d 到 %d 个字符之间".formatted(MIN_LENGTH, MAX_LENGTH),
                            "must have between %d and %d characters".formatted(MIN_LENGTH, MAX_LENGTH)));
        }
        if (isEasy(password.toLowerCase(Locale.ROOT), login)) {
            throw Refusal.invalid(
                    field,
                    new LocalisedText(
                            "过于简单，不能包含登录名或重复的字符", "is too easy: it must not contain the login or few characters"));
        }
    }

    private static boolean isEasy(String password, String login) {
        return password.contains(login)
                || password.chars().distinct().count() < 5
                || "01234567890123456789".contains(password);
    }
}
