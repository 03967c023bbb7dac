package org.lianban.app.portal.account;

import org.lianban.app.messages.ContactPost;

/** Telephone numbers and mail addresses in the one form in which they are compared. */
public final class Contacts {

    private Contacts() {}

    /** Without what people put in between. */
    public static String plain(String typed) {
        return ContactPost.plain(typed);
    }
}
