package org.lianban.app.messages.delivery;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.messages.MessageKind;
import org.lianban.app.messages.preference.Addressee;
import org.lianban.app.messages.template.Wording;
import org.lianban.app.messages.webhook.Webhook;

/**
 * What goes out in one piece.
 *
 * @param id of its first delivery
 * @param attempts the present one included
 * @param to a person, or
 * @param webhook another system
 * @param contents the first messages in it
 * @param wording how a person is told; null for another system
 * @param counts how many there are of each kind, all together
 */
record Parcel(
        UUID id,
        Line line,
        int attempts,
        @Nullable Addressee to,
        @Nullable Webhook webhook,
        @Nullable Wording wording,
        List<Content> contents,
        Map<MessageKind, Integer> counts) {

    Parcel worded(Wording chosen) {
        return new Parcel(id, line, attempts, to, webhook, chosen, contents, counts);
    }

    int size() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
