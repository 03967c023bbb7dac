package org.lianban.app.messages.template;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.lianban.app.messages.preference.Language;

/** The words around messages, in two tables with the same keys; {@code {name}} stands for a value. */
final class Texts {

    private final Properties zh = table("texts_zh.properties");
    private final Properties en = table("texts_en.properties");

    Set<String> keys(Language language) {
        return table(language).stringPropertyNames();
    }

    String template(Language language, String key) {
        return Objects.requireNonNull(table(language).getProperty(key), key);
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
