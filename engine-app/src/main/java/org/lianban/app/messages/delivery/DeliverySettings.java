package org.lianban.app.messages.delivery;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How messages are carried.
 *
 * @param tries after how many a delivery is given up
 * @param firstPause before the second try; each later one waits twice as long
 * @param longestPause and none longer
 * @param most how many mails or text messages one person gets within {@code window}; what is more is gathered
 * @param lease for how long a sender has what it took; it comes back if the sender dies
 * @param pages where the pages are, for links in mails; no links if it is empty
 */
@ConfigurationProperties("lianban.messages")
record DeliverySettings(
        @DefaultValue("12") int tries,
        @DefaultValue("30s") Duration firstPause,
        @DefaultValue("6h") Duration longestPause,
        @DefaultValue("10") int most,
        @DefaultValue("10m") Duration window,
        @DefaultValue("5m") Duration lease,
        @DefaultValue("") String pages) {

    /**
     * How long to wait after a try that failed.
     *
     * @param attempts how many there were
     * @param random from 0 to below 1: of many that failed together not all come back together
     */
    Duration pauseAfter(int attempts, double random) {
        int doublings = Math.min(attempts - 1, 30);
        long whole = Math.min(firstPause.toMillis() << doublings, longestPause.toMillis());
        return Duration.ofMillis((long) (whole * (0.5 + random / 2)));
    }
}
