package org.lianban.rules;

import org.jspecify.annotations.Nullable;

/**
 * The two limits that run side by side.
 *
 * @param statutory the legal limit
 * @param promised absent if nothing was promised; ends no later than the statutory one (优化营商环境条例 第三十六条)
 */
public record CaseLimits(RuleLimit statutory, @Nullable RuleLimit promised) {

    public CaseLimits {
        if (promised != null && !promised.surelyWithin(statutory)) {
            throw new IllegalArgumentException("a promise above the statutory limit: " + promised + " " + statutory);
        }
    }
}
