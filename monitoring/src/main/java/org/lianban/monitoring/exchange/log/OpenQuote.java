package org.lianban.monitoring.exchange.log;

/** Follows a row of CSV, line by line, to know whether a quoted field is still open. */
final class OpenQuote {

    private final char separator;
    private boolean fieldBegins = true;
    private boolean open;

    OpenQuote(char separator) {
        this.separator = separator;
    }

    /** Whether a field is open after some more text. A quote opens one only where a field begins; a doubled quote is text. */
    boolean isOpenAfter(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (open) {
                if (sign == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    i++;
                } else {
                    open = sign != '"';
                }
            } else {
                open = fieldBegins && sign == '"';
                fieldBegins = sign == separator;
            }
        }
        return open;
    }
}
