package org.lianban.app.messages.delivery;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianban.app.messages.MessageKind;
import org.lianban.app.messages.preference.Language;
import org.springframework.stereotype.Component;

/** Puts messages into words: one, or a digest of several. */
@Component
class Writer {

    /** A mail, in words. */
    record Letter(String subject, String body) {}

    private static final String SEPARATOR = "\n";

    private final Texts texts = new Texts();
    private final DateTimeFormatter time;
    private final String pages;

    Writer(DeliverySettings settings, Clock clock) {
        this.pages = settings.pages().replaceAll("/+$", "");
        this.time = DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(clock.getZone());
    }

    Letter letter(Parcel parcel, Language language) {
        return parcel.size() == 1 ? single(parcel.contents().get(0), language) : digest(parcel, language);
    }

    /** A text message has room for a heading only. */
    String text(Parcel parcel, Language language) {
        return parcel.size() == 1
                ? texts.say(language, "sms.one", named(parcel.contents().get(0), language))
                : texts.say(language, "sms.digest", counted(parcel, language));
    }

    private Letter single(Content content, Language language) {
        String body = texts.say(
                language,
                "mail.body",
                Map.of(
                        "text", language.of(content.text()),
                        "link", link(content, language, "mail.link"),
                        "footer", footer(language)));
        return new Letter(texts.say(language, "mail.subject", named(content, language)), body);
    }

    private Letter digest(Parcel parcel, Language language) {
        String lines = parcel.contents().stream()
                .map(content -> texts.say(language, "digest.line", named(content, language))
                        + link(content, language, "digest.link"))
                .collect(Collectors.joining(SEPARATOR));
        int more = parcel.size() - parcel.contents().size();
        if (more > 0) {
            lines += SEPARATOR + texts.say(language, "digest.more", Map.of("count", Integer.toString(more)));
        }
        return new Letter(
                texts.say(language, "digest.subject", counted(parcel, language)),
                texts.say(language, "digest.body", Map.of("lines", lines, "footer", footer(language))));
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
                .collect(Collectors.joining(texts.say(language, "digest.between", Map.of())));
        return Map.of("count", Integer.toString(parcel.size()), "kinds", kinds);
    }

    private String kind(MessageKind kind, int count, Language language) {
        return texts.say(
                language, "digest.kind", Map.of("kind", language.of(kind.title()), "count", Integer.toString(count)));
    }

    private String link(Content content, Language language, String key) {
        @Nullable String link = content.link();
        return link == null || pages.isEmpty() ? "" : texts.say(language, key, Map.of("link", pages + link));
    }

    private String footer(Language language) {
        return texts.say(language, "mail.footer", Map.of());
    }
}
