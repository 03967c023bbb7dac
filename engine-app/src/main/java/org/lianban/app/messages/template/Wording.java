package org.lianban.app.messages.template;

import org.jspecify.annotations.Nullable;

/**
 * What a message says outside the pages; {@code {name}} stands for a value.
 *
 * @param subject of a mail, else null
 */
public record Wording(@Nullable String subject, String body) {}
