package org.lianban.app.exchange.intake;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;

/**
 * One event as it stands in a batch, before anybody knows whether it makes sense.
 *
 * @param fault what is wrong with its form, or null
 */
record RawEvent(
        int place,
        Map<String, String> texts,
        Map<String, String> data,
        boolean withdrawn,
        @Nullable LocalisedText fault) {

    @Nullable
    String text(String name) {
        String text = texts.get(name);
        return text == null || text.isBlank() ? null : text;
    }
}
