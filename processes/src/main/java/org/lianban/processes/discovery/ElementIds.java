package org.lianban.processes.discovery;

import java.util.HashSet;
import java.util.Set;

/** Ids of elements that tell what they stand for, and are fit for XML. */
final class ElementIds {

    private final Set<String> taken = new HashSet<>(Set.of("begun", "ended"));

    String of(Activity activity) {
        String wanted = activity.branch().isEmpty() ? activity.element() : activity.element() + "_" + activity.branch();
        StringBuilder id = new StringBuilder();
        wanted.codePoints().forEach(sign -> id.appendCodePoint(fits(sign) ? sign : '_'));
        String first = id.length() > 0 && Character.isLetter(id.codePointAt(0)) ? id.toString() : "_" + id;
        String free = first;
        for (int i = 2; !taken.add(free); i++) {
            free = first + "_" + i;
        }
        return free;
    }

    private static boolean fits(int sign) {
        boolean plain = sign < 0x80 && (Character.isLetterOrDigit(sign) || sign == '_' || sign == '-' || sign == '.');
        return plain || (sign >= 0x4e00 && sign <= 0x9fa5);
    }
}
