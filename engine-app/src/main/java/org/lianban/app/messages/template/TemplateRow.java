package org.lianban.app.messages.template;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianban.app.messages.Channel;
import org.lianban.app.messages.preference.Language;
import org.lianban.app.web.LocalisedText;

/**
 * One template in the list.
 *
 * @param kind of message, or {@code DIGEST}
 * @param changed whether it now says something else than what is shipped
 * @param planned when a version comes into force, null if none is to
 * @param draft whether there is one
 */
record TemplateRow(
        String kind,
        LocalisedText title,
        Channel channel,
        Language language,
        boolean changed,
        @Nullable Instant planned,
        boolean draft) {}
