package org.lianban.app.messages.delivery;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lianban.app.messages.preference.Language;

/** The words around messages, in two tables with the same keys; {@code {name}} stands for a value. */
final class Texts {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

    private final Properties zh = table("texts_zh.properties");
    private final Properties en = table("texts_en.properties");

    Set<String> keys(Language language) {
        return table(language).stringPropertyNames();
    }

    String say(Language language, String key, Map<String, String> values) {
        String template = Objects.requireNonNull(table(language).getProperty(key), key);
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), "")));
    }

    private Properties table(Language language) {
        return language == Language.EN ? en : zh;
    }

    private static Properties table(String name) {
        Properties table = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Texts.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            table.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }
}
