package org.lianban.app.messages.webhook;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Another system that is told of the messages of a region, or of one department in it.
 *
 * @param secret signs what is sent; it is shown to nobody
 */
public record Webhook(
        UUID id,
        String region,
        @Nullable String department,
        String url,
        String secret,
        boolean active,
        Instant changedAt) {

    /** The address without its query, which may hold a key. */
    public String shownUrl() {
        int query = url.indexOf('?');
        return query < 0 ? url : url.substring(0, query) + "?…";
    }

    @Override
    public String toString() {
        return "Webhook[" + id + "]"; // neither secret nor key in a log
    }
}
