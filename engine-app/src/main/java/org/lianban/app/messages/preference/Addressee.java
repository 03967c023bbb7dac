package org.lianban.app.messages.preference;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.messages.Channel;
import org.lianban.app.messages.MessageKind;

/**
 * A person who is told outside the pages.
 *
 * @param email null if there is none
 * @param phone null if there is none
 */
public record Addressee(
        UUID staff,
        Language language,
        @Nullable String email,
        @Nullable String phone,
        Set<MessageKind> mail,
        Set<MessageKind> sms,
        Habits habits) {

    public Addressee {
        mail = Set.copyOf(mail);
        sms = Set.copyOf(sms);
    }

    /** Where that channel reaches the person; null if nowhere. */
    public @Nullable String address(Channel channel) {
        return channel == Channel.MAIL ? email : phone;
    }

    public boolean wants(MessageKind kind, Channel channel) {
        return (channel == Channel.MAIL ? mail : sms).contains(kind);
    }
}
