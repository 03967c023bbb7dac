package org.lianban.app.portal.filing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was typed so far, whole or not. The identity number is no part of it: it is given when the application is handed in.
 *
 * @param form what was filled in of the form, by key of the field
 */
record DraftContent(
        @NotNull @Size(max = 50, message = "{lianban.TooMany}")
        Map<@NotNull String, @NotNull @Size(max = 80) String> answers,

        @NotNull @Size(max = 200) String name,
        @NotNull @Size(max = 24) String phone,
        @NotNull @Size(max = 400) String address,

        @Nullable @Size(max = 500, message = "{lianban.TooMany}")
        Map<@NotNull @Size(max = 80) String, @NotNull @Size(max = 400) String> form) {}
