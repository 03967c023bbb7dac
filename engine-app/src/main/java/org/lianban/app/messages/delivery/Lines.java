package org.lianban.app.messages.delivery;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Works on several lines at once, so that one that is slow to answer does not keep the others waiting. */
@Component
class Lines implements DisposableBean {

    private static final int AT_ONCE = 4;

    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE, task -> {
        Thread thread = new Thread(task, "messages");
        thread.setDaemon(true);
        return thread;
    });

    /** Returns when all of them are done. */
    void eachAtOnce(Map<Line, List<Parcel>> byLine, BiConsumer<Line, List<Parcel>> work) {
        CompletableFuture.allOf(byLine.entrySet().stream()
                        .map(entry -> CompletableFuture.runAsync(
                                () -> work.accept(entry.getKey(), entry.getValue()), threads))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
