package org.lianban.app.portal.account;

import java.util.Locale;

/** Telephone numbers and mail addresses in the one form in which they are compared. */
public final class Contacts {

    private Contacts() {}

    /** Without what people put in between. */
    public static String plain(String typed) {
        String contact = typed.strip();
        return contact.contains("@") ? contact.toLowerCase(Locale.ROOT) : contact.replaceAll("[^+0-9]", "");
    }
}
