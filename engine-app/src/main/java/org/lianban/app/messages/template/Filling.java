package org.lianban.app.messages.template;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts values in the place of their names, once: what looks like a name in a value stays as it is. */
public final class Filling {

    private static final Pattern NAMED = Pattern.compile("\\{([a-z]+)}");
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    private Filling() {}

    /** One line, whatever the values are: a value cannot begin another header of a mail. */
    public static String line(String wording, Map<String, String> values) {
        return BREAKS.matcher(fill(wording, values)).replaceAll(" ");
    }

    /** Plain text of some lines, without control characters. */
    public static String text(String wording, Map<String, String> values) {
        return CONTROLS.matcher(fill(wording, values)).replaceAll("");
    }

    private static String fill(String wording, Map<String, String> values) {
        return NAMED.matcher(wording)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), "")));
    }
}
