package org.lianban.app.messages.channel;

/** Addresses as those may see them who have no need to use them. */
public final class Masks {

    private Masks() {}

    /** {@code l***@example.org}, {@code 138****00}. */
    public static String of(String address) {
        int at = address.lastIndexOf('@');
        if (at > 0) {
            return address.charAt(0) + "***" + address.substring(at);
        }
        return address.length() < 8
                ? "*".repeat(address.length())
                : address.substring(0, 3) + "****" + address.substring(address.length() - 2);
    }
}
