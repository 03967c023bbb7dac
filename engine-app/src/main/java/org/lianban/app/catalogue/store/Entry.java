package org.lianban.app.catalogue.store;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianban.app.catalogue.reading.CatalogueFile;

/**
 * One version of one file of the catalogue.
 *
 * @param code of the item or joint service; {@link #REGISTER} for the register
 * @param source its YAML
 * @param fromAt from when it is in force, until a higher version is
 * @param loadedAt when it was published, or came with a release
 * @param publishedBy the login of who published it; null if it came with a release
 */
public record Entry(
        EntryKind kind,
        String code,
        int version,
        String source,
        Instant fromAt,
        Instant loadedAt,
        @Nullable String publishedBy) {

    /** The code of the only register. */
    public static final String REGISTER = "register";

    private static final Pattern FIELD =
            Pattern.compile("(?m)^(type|code|version): *[\"']?([a-z0-9-]+)[\"']?\\s*(#.*)?$");

    /** The entry in a file of a release that the reader has found to be in order. */
    static Entry shipped(CatalogueFile file, Instant fromAt, Instant now) {
        String type = "";
        String code = REGISTER;
        int version = 1;
        Matcher field = FIELD.matcher(file.text());
        while (field.find()) {
            switch (field.group(1)) {
                case "type" -> type = field.group(2);
                case "code" -> code = field.group(2);
                default -> version = Integer.parseInt(field.group(2));
            }
        }
        String found = type;
        EntryKind kind =
                EntryKind.ofType(type).orElseThrow(() -> new IllegalArgumentException("no type of entry: " + found));
        return new Entry(kind, code, version, file.text(), fromAt, now, null);
    }

    /** The same with another number. */
    Entry as(int other) {
        return new Entry(kind, code, other, source, fromAt, loadedAt, publishedBy);
    }

    /** The same from another moment on. */
    Entry from(Instant moment) {
        return new Entry(kind, code, version, source, moment, loadedAt, publishedBy);
    }

    /** What it is a version of, in one word. */
    public String name() {
        return kind + "/" + code;
    }

    /** The file again, under the name that errors shall give. */
    public CatalogueFile file() {
        return new CatalogueFile(name() + " version " + version, source);
    }
}
