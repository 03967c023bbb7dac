package org.lianban.app.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.lianban.app.web.LocalisedText;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The words that the pages have for the names of states and outcomes, so that a table says what the page said. */
@Component
class SheetWords {

    private final JsonNode chinese;
    private final JsonNode english;

    SheetWords(JsonMapper json) {
        this.chinese = read(json, "words/zh-CN/words.json");
        this.english = read(json, "words/en/words.json");
    }

    private static JsonNode read(JsonMapper json, String file) {
        try (InputStream in = new ClassPathResource(file).getInputStream()) {
            return json.readTree(in);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The word of a constant, under the name of its type; the name itself where the pages have none. */
    LocalisedText of(Enum<?> constant) {
        return of(group(constant.getDeclaringClass()), constant.name());
    }

    LocalisedText of(String group, String name) {
        return new LocalisedText(
                chinese.path(group).path(name).asString(name),
                english.path(group).path(name).asString(name));
    }

    private static String group(Class<?> type) {
        String name = type.getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
