package org.lianban.app.tasks;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actor;
import org.springframework.http.MediaType;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells everybody who has the list open which of his tasks changed. A listener holds no thread: a few threads write to all of them.
 * After some minutes a stream ends and the browser opens it anew, with the rights of that moment.
 */
@Component
class TaskEvents {

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration HEARTBEAT = Duration.ofSeconds(20);
    private static final int WRITERS = 4;

    private record Listener(TaskReader reader, SseEmitter stream) {}

    /** What the page is told of a task. */
    record Told(UUID task, TaskSignal.What what) {}

    private final TaskWire wire;
    private final TaskList list;
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final ThreadPoolTaskScheduler writers = new ThreadPoolTaskScheduler();
    private @Nullable ScheduledFuture<?> beating;

    TaskEvents(TaskWire wire, TaskList list) {
        this.wire = wire;
        this.list = list;
        writers.setPoolSize(WRITERS);
        writers.setThreadNamePrefix("task-events-");
        writers.setDaemon(true);
    }

    /** A stream of what changes on the lists of this person. */
    SseEmitter open(Actor actor) {
        begin();
        SseEmitter stream = new SseEmitter(LONGEST.toMillis());
        Listener listener = new Listener(list.reader(actor), stream);
        stream.onCompletion(() -> listeners.remove(listener));
        stream.onTimeout(stream::complete);
        stream.onError(broken -> listeners.remove(listener));
        listeners.add(listener);
        // whoever was away asks for everything anew
        write(listener, SseEmitter.event().name("hello").data(Map.of(), MediaType.APPLICATION_JSON));
        return stream;
    }

    private synchronized void begin() {
        if (beating == null) {
            writers.initialize();
            beating = writers.scheduleAtFixedRate(this::beat, HEARTBEAT);
            wire.hear(this::tell);
        }
    }

    @PreDestroy
    synchronized void end() {
        if (beating != null) {
            beating.cancel(false);
            endStreams();
            writers.shutdown();
        }
    }

    int listening() {
        return listeners.size();
    }

    void endStreams() {
        listeners.forEach(listener -> listener.stream().complete());
    }

    private void tell(TaskSignal signal) {
        Told told = new Told(signal.task(), signal.what());
        for (Listener listener : listeners) {
            if (signal.concerns(listener.reader())) {
                writers.execute(
                        () -> write(listener, SseEmitter.event().name("task").data(told, MediaType.APPLICATION_JSON)));
            }
        }
    }

    private void beat() {
        listeners.forEach(listener ->
                writers.execute(() -> write(listener, SseEmitter.event().comment("beat"))));
    }

    private void write(Listener listener, SseEmitter.SseEventBuilder event) {
        try {
            listener.stream().send(event);
        } catch (IOException | IllegalStateException gone) {
            listeners.remove(listener);
        }
    }
}
