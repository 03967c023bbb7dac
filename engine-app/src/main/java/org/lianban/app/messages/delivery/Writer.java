package org.lianban.app.messages.delivery;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianban.app.messages.MessageKind;
import org.lianban.app.messages.preference.Language;
import org.lianban.app.messages.template.Filling;
import org.lianban.app.messages.template.ShippedWordings;
import org.lianban.app.messages.template.Wording;
import org.springframework.stereotype.Component;

/** Puts messages into words: one, or a digest of several. */
@Component
class Writer {

    /** A mail, in words. */
    record Letter(String subject, String body) {}

    private static final String SEPARATOR = "\n";

    private final DateTimeFormatter time;
    private final String pages;

    Writer(DeliverySettings settings, Clock clock) {
        this.pages = settings.pages().replaceAll("/+$", "");
        this.time = DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(clock.getZone());
    }

    Letter letter(Parcel parcel, Language language) {
        Wording wording = wording(parcel);
        Map<String, String> values =
                parcel.size() == 1 ? single(parcel.contents().get(0), language) : digest(parcel, language);
        return new Letter(
                Filling.line(Objects.requireNonNull(wording.subject()), values), Filling.text(wording.body(), values));
    }

    /** A text message has room for a heading only. */
    String text(Parcel parcel, Language language) {
        return Filling.line(
                wording(parcel).body(),
                parcel.size() == 1 ? named(parcel.contents().get(0), language) : counted(parcel, language));
    }

    private static Wording wording(Parcel parcel) {
        return Objects.requireNonNull(parcel.wording(), "a parcel for a person is worded");
    }

    private Map<String, String> single(Content content, Language language) {
        Map<String, String> values = new HashMap<>(named(content, language));
        values.put("text", language.of(content.text()));
        values.put("link", link(content, language, "mail.link"));
        values.put("footer", footer(language));
        return values;
    }

    private Map<String, String> digest(Parcel parcel, Language language) {
        String lines = parcel.contents().stream()
                .map(content -> ShippedWordings.say(language, "digest.line", named(content, language))
                        + link(content, language, "digest.link"))
                .collect(Collectors.joining(SEPARATOR));
        int more = parcel.size() - parcel.contents().size();
        if (more > 0) {
            lines += SEPARATOR + ShippedWordings.say(language, "digest.more", Map.of("count", Integer.toString(more)));
        }
        Map<String, String> values = new HashMap<>(counted(parcel, language));
        values.put("lines", lines);
        values.put("footer", footer(language));
        return values;
    }

    private Map<String, String> named(Content content, Language language) {
        return Map.of(
                "kind", language.of(content.kind().title()),
                "subject", language.of(content.subject()),
                "time", time.format(content.postedAt()));
    }

    private Map<String, String> counted(Parcel parcel, Language language) {
        String kinds = parcel.counts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> kind(entry.getKey(), entry.getValue(), language))
                .collect(Collectors.joining(ShippedWordings.say(language, "digest.between", Map.of())));
        return Map.of("count", Integer.toString(parcel.size()), "kinds", kinds);
    }

    private String kind(MessageKind kind, int count, Language language) {
        return ShippedWordings.say(
                language, "digest.kind", Map.of("kind", language.of(kind.title()), "count", Integer.toString(count)));
    }

    private String link(Content content, Language language, String key) {
        @Nullable String link = content.link();
        return link == null || pages.isEmpty() ? "" : ShippedWordings.say(language, key, Map.of("link", pages + link));
    }

    private String footer(Language language) {
        return ShippedWordings.say(language, "mail.footer", Map.of());
    }
}
