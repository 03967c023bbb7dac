package org.lianban.app.catalogue.reading;

import org.lianban.app.web.LocalisedText;

/** Writes the place in a law as people read it. */
final class Citation {

    private static final String DIGITS = "零一二三四五六七八九";

    private Citation() {}

    static LocalisedText law(LocalisedText name) {
        return new LocalisedText("《" + name.zh() + "》", name.en());
    }

    static LocalisedText article(LocalisedText name, int article) {
        return new LocalisedText(
                "《" + name.zh() + "》第" + chineseNumeral(article) + "条", name.en() + ", Article " + article);
    }

    /** From 1 to 999, as in the numbering of articles: 十, 十一, 一百零一, 一百一十. */
    static String chineseNumeral(int number) {
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        int ones = number % 10;
        StringBuilder numeral = new StringBuilder();
        if (hundreds > 0) {
            numeral.append(DIGITS.charAt(hundreds)).append('百');
        }
        if (tens > 1 || (tens == 1 && hundreds > 0)) {
            numeral.append(DIGITS.charAt(tens));
        } else if (tens == 0 && hundreds > 0 && ones > 0) {
            numeral.append('零');
        }
        if (tens > 0) {
            numeral.append('十');
        }
        if (ones > 0) {
            numeral.append(DIGITS.charAt(ones));
        }
        return numeral.toString();
    }
}
