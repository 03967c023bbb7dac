package org.lianban.app.studio.release;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.app.studio.part.Designer;
import org.lianban.app.web.LocalisedText;

/**
 * Why a release was stopped; nothing of it is in force.
 *
 * @param triedBy absent if its effective date did
 * @param reason as {@code BASE_CHANGED}
 * @param said what is wrong, the whole first, then each error
 */
record ReleaseFailure(Instant failedAt, @Nullable Designer triedBy, String reason, List<LocalisedText> said) {}
