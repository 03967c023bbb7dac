package org.lianban.app.catalogue.edition;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lianban.app.catalogue.store.Entry;
import org.lianban.app.catalogue.store.EntryKind;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;

/** Which file of the catalogue is meant: the register, an item or a joint service. */
record EntryKey(EntryKind kind, String code) {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern NAME = Pattern.compile("([A-Z]+)/([a-z0-9-]+)( version \\d+)?");
    private static final int LONGEST = 64;

    /** @throws Refusal if an address cannot mean one */
    static EntryKey of(String type, String code) {
        EntryKind kind = EntryKind.ofType(type).orElseThrow(EntryKey::unknown);
        boolean fits = kind == EntryKind.DEPARTMENTS
                ? code.equals(Entry.REGISTER)
                : code.length() <= LONGEST && CODE.matcher(code).matches();
        if (!fits) {
            throw unknown();
        }
        return new EntryKey(kind, code);
    }

    static EntryKey of(Entry entry) {
        return new EntryKey(entry.kind(), entry.code());
    }

    /** What the name of one of its files says. */
    static EntryKey ofFile(String name) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not the name of an entry: " + name);
        }
        return new EntryKey(EntryKind.valueOf(parts.group(1)), parts.group(2));
    }

    static Refusal unknown() {
        return Refusal.notFound(new LocalisedText("目录中没有这一条目。", "There is no such entry in the catalogue."));
    }

    /** One word, for the audit. */
    @Override
    public String toString() {
        return kind.type() + ":" + code;
    }
}
