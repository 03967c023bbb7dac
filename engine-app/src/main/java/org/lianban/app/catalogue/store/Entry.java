package org.lianban.app.catalogue.store;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lianban.app.catalogue.reading.CatalogueFile;

/**
 * One version of one file of the catalogue.
 *
 * @param code of the item or joint service; {@code register} for the departments and laws
 */
record Entry(Kind kind, String code, int version, String source) {

    enum Kind {
        DEPARTMENTS,
        ITEM,
        JOINT
    }

    private static final Pattern FIELD =
            Pattern.compile("(?m)^(type|code|version): *[\"']?([a-z0-9-]+)[\"']?\\s*(#.*)?$");

    /** The entry in a file that the reader has found to be in order. */
    static Entry of(CatalogueFile file) {
        String type = "";
        String code = "register";
        int version = 1;
        Matcher field = FIELD.matcher(file.text());
        while (field.find()) {
            switch (field.group(1)) {
                case "type" -> type = field.group(2);
                case "code" -> code = field.group(2);
                default -> version = Integer.parseInt(field.group(2));
            }
        }
        return new Entry(kind(type), code, version, file.text());
    }

    /** The file again, under the name that errors shall give. */
    CatalogueFile file() {
        return new CatalogueFile(kind + "/" + code + " version " + version, source);
    }

    private static Kind kind(String type) {
        return switch (type) {
            case "register" -> Kind.DEPARTMENTS;
            case "item" -> Kind.ITEM;
            case "joint-service" -> Kind.JOINT;
            default -> throw new IllegalArgumentException("no type of entry: " + type);
        };
    }
}
