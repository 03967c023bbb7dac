package org.lianban.app.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * How often one stranger may ask this node: so many times a minute, after which the answer is 429. Strangers that ask no more are
 * forgotten, and no more than a bounded number is remembered.
 */
public final class RateLimit {

    private static final int STRANGERS = 100_000;

    private final long perMinute;
    private final Cache<String, Bucket> strangers = Caffeine.newBuilder()
            .maximumSize(STRANGERS)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build();

    private RateLimit(long perMinute) {
        this.perMinute = perMinute;
    }

    public static RateLimit perMinute(long times) {
        return new RateLimit(times);
    }

    /**
     * Counts one question.
     *
     * @param stranger the address, or whatever tells one from another
     * @throws Refusal with the seconds to wait if it was one too many
     */
    public void require(String stranger) {
        Bucket bucket = strangers.get(stranger, unknown -> Bucket.builder()
                .addLimit(band -> band.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build());
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long seconds = started(probe.getNanosToWaitForRefill());
            throw Refusal.lockedOut(
                            new LocalisedText("查询过于频繁。", "Too many questions in a short time."),
                            new LocalisedText(
                                    "请在 %d 秒后重试。".formatted(seconds), "Try again in %d seconds.".formatted(seconds)))
                    .with("retryAfterSeconds", seconds);
        }
    }

    /** Whole seconds, the one that is begun among them. */
    private static long started(long nanos) {
        return -Math.floorDiv(-nanos, TimeUnit.SECONDS.toNanos(1));
    }
}
