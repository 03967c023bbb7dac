package org.lianban.app.exchange.intake;

/** What text from outside may consist of: no control characters but tab and line ends, and no half characters. */
final class Plain {

    private Plain() {}

    static boolean is(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (Character.isISOControl(sign) && sign != '\t' && sign != '\n' && sign != '\r') {
                return false;
            }
            if (Character.isHighSurrogate(sign)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(sign)) {
                return false;
            }
        }
        return true;
    }
}
