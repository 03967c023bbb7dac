package org.lianban.app.web;

import java.util.Locale;

/** A text in both languages of the product; neither is empty. */
public record LocalisedText(String zh, String en) {

    /** The English text for an English locale, else the Chinese one. */
    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : zh;
    }
}
