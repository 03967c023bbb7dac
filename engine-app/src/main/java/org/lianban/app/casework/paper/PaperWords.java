package org.lianban.app.casework.paper;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lianban.app.papers.PaperKind;
import org.lianban.app.web.LocalisedText;

/** The templates of the papers, in two tables with the same keys; {@code {name}} stands for a value. */
final class PaperWords {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

    private final Properties zh = table("papers_zh.properties");
    private final Properties en = table("papers_en.properties");

    Set<String> keysZh() {
        return zh.stringPropertyNames();
    }

    Set<String> keysEn() {
        return en.stringPropertyNames();
    }

    /** The paragraphs before lists and tables. */
    List<LocalisedText> opening(PaperKind kind, Map<String, LocalisedText> values) {
        return paragraphs(kind + ".opening", values);
    }

    /** What follows lists and tables; nothing on some. */
    List<LocalisedText> closing(PaperKind kind, Map<String, LocalisedText> values) {
        return zh.containsKey(kind + ".closing") ? paragraphs(kind + ".closing", values) : List.of();
    }

    LocalisedText say(String key, Map<String, LocalisedText> values) {
        return new LocalisedText(fill(zh, key, values, true), fill(en, key, values, false));
    }

    private List<LocalisedText> paragraphs(String key, Map<String, LocalisedText> values) {
        return List.of(say(key, values));
    }

    private static String fill(Properties table, String key, Map<String, LocalisedText> values, boolean chinese) {
        String template = Objects.requireNonNull(table.getProperty(key), key);
        return PLACEHOLDER.matcher(template).replaceAll(found -> {
            LocalisedText value = Objects.requireNonNull(values.get(found.group(1)), found.group(1));
            return Matcher.quoteReplacement(chinese ? value.zh() : value.en());
        });
    }

    private static Properties table(String name) {
        Properties table = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(PaperWords.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            table.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }
}
