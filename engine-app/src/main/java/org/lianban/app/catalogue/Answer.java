package org.lianban.app.catalogue;

import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;

/**
 * One answer to a {@link Situation}.
 *
 * @param effect what follows from the answer, in words for the applicant; absent where nothing does
 */
public record Answer(
        String key, LocalisedText name, @Nullable LocalisedText effect) {}
