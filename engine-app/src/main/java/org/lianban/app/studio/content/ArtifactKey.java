package org.lianban.app.studio.content;

import java.util.regex.Pattern;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.app.web.Word;

/**
 * What tells an artifact from every other.
 *
 * @param key the id of the process, of the decision or of the form
 */
public record ArtifactKey(ArtifactKind kind, String key) {

    private static final Pattern KEY = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,99}");

    /**
     * The artifact that an address names.
     *
     * @throws Refusal if there is no such kind or no artifact could have such a key
     */
    public static ArtifactKey of(String kind, String key) {
        return of(Word.of(ArtifactKind.class, "kind", kind), key);
    }

    /** As {@link #of(String, String)}. */
    public static ArtifactKey of(ArtifactKind kind, String key) {
        if (!KEY.matcher(key).matches()) {
            throw Refusal.invalid(
                    "key",
                    new LocalisedText(
                            "须以字母或下划线开头，由 1 至 100 个字母、数字、点、下划线或连字符组成",
                            "begins with a letter or an underscore and has 1 to 100 letters, digits, dots, underscores or hyphens"));
        }
        return new ArtifactKey(kind, key);
    }

    public String fileName() {
        return kind.fileName(key);
    }

    @Override
    public String toString() {
        return kind.word() + "/" + key;
    }
}
