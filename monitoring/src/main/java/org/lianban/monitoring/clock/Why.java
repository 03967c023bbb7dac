package org.lianban.monitoring.clock;

import java.util.Locale;

/** A reason in both languages. */
public record Why(String zh, String en) {

    /** The Chinese sentence for a Chinese locale, otherwise the English one. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? zh : en;
    }

    Why and(Why more) {
        return new Why(zh + more.zh, en + more.en);
    }
}
