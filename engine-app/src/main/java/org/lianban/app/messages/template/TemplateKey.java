package org.lianban.app.messages.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lianban.app.messages.Channel;
import org.lianban.app.messages.MessageKind;
import org.lianban.app.messages.preference.Language;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;

/**
 * What a wording is for. Webhooks are told the message itself and have none.
 *
 * @param kind null for a digest of several messages
 */
public record TemplateKey(@Nullable MessageKind kind, Channel channel, Language language) {

    private static final String DIGEST = "DIGEST";
    private static final List<Channel> WORDED = List.of(Channel.MAIL, Channel.SMS);

    /** All there are, kind by kind. */
    static List<TemplateKey> all() {
        List<@Nullable MessageKind> kinds = new ArrayList<>(List.of(MessageKind.values()));
        kinds.add(null);
        List<TemplateKey> all = new ArrayList<>();
        for (MessageKind kind : kinds) {
            for (Channel channel : WORDED) {
                for (Language language : Language.values()) {
                    all.add(new TemplateKey(kind, channel, language));
                }
            }
        }
        return all;
    }

    /** @throws Refusal if there is none of these words, which stand in small letters in an address */
    static TemplateKey of(String kind, String channel, String language) {
        String wanted = String.join(":", kind, channel, language).toUpperCase(Locale.ROOT);
        return all().stream()
                .filter(key -> key.toString().equals(wanted))
                .findFirst()
                .orElseThrow(() ->
                        Refusal.notFound(new LocalisedText("没有这种消息模板。", "There is no template for such a message.")));
    }

    String kindName() {
        return kind == null ? DIGEST : kind.name();
    }

    LocalisedText title() {
        return kind == null ? new LocalisedText("汇总", "Digest") : kind.title();
    }

    boolean hasSubject() {
        return channel == Channel.MAIL;
    }

    /** One word, for locks, the audit and comparison. */
    @Override
    public String toString() {
        return String.join(":", kindName(), channel.name(), language.name());
    }
}
