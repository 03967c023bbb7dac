package org.lianban.app.messages.template;

import java.util.Map;
import java.util.Objects;
import org.lianban.app.messages.preference.Language;

/** What messages say where nobody worded them otherwise. */
public final class ShippedWordings {

    private static final Texts TEXTS = new Texts();

    private ShippedWordings() {}

    public static Wording of(TemplateKey key) {
        String part = key.kind() == null ? "digest" : "one";
        return key.hasSubject()
                ? new Wording(
                        TEXTS.template(key.language(), "mail." + part + ".subject"),
                        TEXTS.template(key.language(), "mail." + part + ".body"))
                : new Wording(null, TEXTS.template(key.language(), "sms." + part));
    }

    /** One of the smaller pieces that stand in the place of a value. */
    public static String say(Language language, String key, Map<String, String> values) {
        return Filling.text(Objects.requireNonNull(TEXTS.template(language, key)), values);
    }
}
