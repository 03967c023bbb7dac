package org.lianban.app.casework.form;

/** How a notice of corrections names a field of the form, beside materials by their code: no code has a dot in it. */
public final class FormKey {

    private static final String PREFIX = "form.";

    private FormKey() {}

    public static boolean isField(String key) {
        return key.startsWith(PREFIX);
    }

    /** The key in a notice of the field with that key in the form. */
    public static String of(String field) {
        return PREFIX + field;
    }

    /** The key in the form of the field that a notice {@link #isField names}. */
    public static String field(String key) {
        return key.substring(PREFIX.length());
    }
}
