package org.lianban.monitoring.cli;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Reads one JSON object a line, without a tree: texts, whole numbers and objects of these; everything else as a boolean. */
final class FlatJson {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    /** Deeper objects are no business of ours and may be hostile. */
    private static final int DEPTH = 2;

    private FlatJson() {}

    /**
     * Reads a line.
     *
     * @throws JacksonException if it is no JSON
     * @throws IllegalArgumentException if it is not one object
     */
    static Map<String, @Nullable Object> read(String line) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("an object is expected");
            }
            Map<String, @Nullable Object> object = object(parser, DEPTH);
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("one object a line is expected");
            }
            return object;
        }
    }

    /** The value of a text field of the outer object, read no further than needed; null if there is none. */
    static @Nullable String peek(String line, String field) {
        // Nearly every line begins with the field that is wanted; a field given twice is refused later.
        String start = "{\"" + field + "\":\"";
        int end = line.startsWith(start) ? line.indexOf('"', start.length()) : -1;
        if (end >= 0 && line.lastIndexOf('\\', end) < 0) {
            return line.substring(start.length(), end);
        }
        return search(line, field);
    }

    private static @Nullable String search(String line, String field) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                JsonToken value = parser.nextToken();
                if (name.equals(field)) {
                    return value == JsonToken.VALUE_STRING ? parser.getString() : null;
                }
                parser.skipChildren();
            }
            return null;
        } catch (JacksonException e) {
            return null;
        }
    }

    private static Map<String, @Nullable Object> object(JsonParser parser, int depth) {
        Map<String, @Nullable Object> object = new HashMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            object.put(name, value(parser, parser.nextToken(), depth - 1));
        }
        return object;
    }

    private static @Nullable Object value(JsonParser parser, @Nullable JsonToken token, int depth) {
        if (token == JsonToken.START_OBJECT && depth > 0) {
            return object(parser, depth);
        }
        if (token == JsonToken.VALUE_STRING) {
            return parser.getString();
        }
        if (token == JsonToken.VALUE_NUMBER_INT && parser.getNumberType() == JsonParser.NumberType.INT) {
            return parser.getIntValue();
        }
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        parser.skipChildren();
        return false;
    }
}
