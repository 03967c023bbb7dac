package org.lianban.app.messages.template;

import static org.lianban.app.messages.template.Placeholder.COUNT;
import static org.lianban.app.messages.template.Placeholder.FOOTER;
import static org.lianban.app.messages.template.Placeholder.KIND;
import static org.lianban.app.messages.template.Placeholder.KINDS;
import static org.lianban.app.messages.template.Placeholder.LINES;
import static org.lianban.app.messages.template.Placeholder.LINK;
import static org.lianban.app.messages.template.Placeholder.SUBJECT;
import static org.lianban.app.messages.template.Placeholder.TEXT;
import static org.lianban.app.messages.template.Placeholder.TIME;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;

/**
 * What a part of a wording may name.
 *
 * @param required without which nobody would know what he is told; null if there is none
 * @param longest in characters
 * @param lines whether it may have several
 */
record Slots(List<Placeholder> allowed, @Nullable Placeholder required, int longest, boolean lines) {

    private static final Pattern NAMED = Pattern.compile("\\{([^{}]*)}");

    static Slots subject(TemplateKey key) {
        return new Slots(key.kind() == null ? List.of(COUNT, KINDS) : List.of(KIND, SUBJECT, TIME), null, 200, false);
    }

    static Slots body(TemplateKey key) {
        boolean digest = key.kind() == null;
        if (!key.hasSubject()) {
            return digest
                    ? new Slots(List.of(COUNT, KINDS), COUNT, 300, false)
                    : new Slots(List.of(KIND, SUBJECT, TIME), SUBJECT, 300, false);
        }
        return digest
                ? new Slots(List.of(COUNT, KINDS, LINES, FOOTER), LINES, 4_000, true)
                : new Slots(List.of(KIND, SUBJECT, TEXT, TIME, LINK, FOOTER), TEXT, 4_000, true);
    }

    /** What is wrong with that text, if something is. */
    Optional<LocalisedText> wrong(String text) {
        if (text.isBlank()) {
            return wrong("不能为空", "must not be empty");
        }
        if (text.length() > longest) {
            return wrong("最多 %d 个字符".formatted(longest), "must have at most %d characters".formatted(longest));
        }
        if (!lines && text.lines().count() > 1) {
            return wrong("只能有一行", "must be one line");
        }
        Matcher named = NAMED.matcher(text);
        while (named.find()) {
            String name = named.group(1);
            if (allowed.stream().noneMatch(each -> each.word().equals(name))) {
                return wrong(
                        "没有占位符 {%s}；可用的有 %s".formatted(name, known()),
                        "names {%s}, which is no placeholder here; there are %s".formatted(name, known()));
            }
        }
        if (NAMED.matcher(text).replaceAll("").matches("(?s).*[{}].*")) {
            return wrong(
                    "花括号须成对，括住占位符：%s".formatted(known()),
                    "has a brace that is no part of a placeholder: %s".formatted(known()));
        }
        if (required != null && !text.contains("{" + required.word() + "}")) {
            return wrong("须包含 {%s}".formatted(required.word()), "must contain {%s}".formatted(required.word()));
        }
        return Optional.empty();
    }

    private String known() {
        return allowed.stream()
                .map(each -> "{" + each.name().toLowerCase(Locale.ROOT) + "}")
                .collect(Collectors.joining(" "));
    }

    private static Optional<LocalisedText> wrong(String zh, String en) {
        return Optional.of(new LocalisedText(zh, en));
    }
}
