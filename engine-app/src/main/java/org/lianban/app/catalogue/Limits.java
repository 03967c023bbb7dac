package org.lianban.app.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * The two limits of a decision, running side by side; the promised one never exceeds the statutory one
 * (Regulation on Optimising the Business Environment, Article 36).
 *
 * @param statutory 法定时限, absent where no law prescribes one
 * @param promised 承诺时限, absent where none is promised
 */
public record Limits(
        @Nullable LimitSpec statutory, @Nullable LimitSpec promised) {}
