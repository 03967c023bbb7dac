package org.lianban.monitoring.cli;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Why a text is no JSON, in words meant for the person who wrote it. */
final class JsonReason {

    /** The parser's own notes of where it read from; they mean nothing outside it. */
    private static final Pattern ORIGIN = Pattern.compile("\\s*(?:\\(start marker at )?\\[Source:[^\\]]*\\]\\)?");

    private JsonReason() {}

    static String of(JacksonException e) {
        @Nullable String message = e.getOriginalMessage();
        return message == null ? "it ends too early" : ORIGIN.matcher(message).replaceAll("");
    }
}
