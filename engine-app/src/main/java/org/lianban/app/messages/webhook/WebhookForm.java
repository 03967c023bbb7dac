package org.lianban.app.messages.webhook;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a webhook is to be.
 *
 * @param department whose messages; all of the region's if absent
 * @param url absent if it is to stay as it is
 * @param secret 16 to 200 characters that only the receiver knows; absent if it is to stay as it is
 */
record WebhookForm(
        @Nullable String department,
        @Nullable @Size(max = 2000) String url,

        @Nullable @Size(min = 16, max = 200, message = "{lianban.Secret}")
        String secret,

        @NotNull Boolean active) {

    @Override
    public String toString() {
        return "WebhookForm"; // no secret in a log
    }
}
