package org.lianban.app.discovery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;

/** Keeps the last answers for some minutes, and makes one at a time: many who look at once cost no more than one, and wait no longer than they can bear. */
final class Kept<K, V> {

    private static final int MOST = 24;
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final int SECONDS = 90;

    private record Entry<V>(V value, Instant until) {}

    private final Clock clock;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final Map<K, Entry<V>> entries = new LinkedHashMap<>(MOST, 0.75f, true);

    Kept(Clock clock) {
        this.clock = clock;
    }

    V get(K key, Supplier<V> maker) {
        take();
        try {
            Instant now = clock.instant();
            Entry<V> known = entries.get(key);
            if (known != null && now.isBefore(known.until())) {
                return known.value();
            }
            V made = maker.get();
            entries.put(key, new Entry<>(made, now.plus(FRESH)));
            if (entries.size() > MOST) {
                entries.remove(entries.keySet().iterator().next());
            }
            return made;
        } finally {
            turn.unlock();
        }
    }

    private void take() {
        try {
            if (turn.tryLock(SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw Refusal.unavailable(
                new LocalisedText("正在为他人计算流程，暂时无法计算。", "Flows are being worked out for others just now."),
                new LocalisedText("请稍后再试，或者缩短期间。", "Try again in a moment, or ask for a shorter period."));
    }
}
