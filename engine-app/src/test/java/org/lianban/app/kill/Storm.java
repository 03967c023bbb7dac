package org.lianban.app.kill;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Commands that are all sent at once, and what was acknowledged of them. */
final class Storm {

    private final List<Command> commands;
    private final Map<Command, String> acknowledged = new ConcurrentHashMap<>();
    private final CountDownLatch someAcknowledged;
    private final ExecutorService threads;

    private Storm(List<Command> commands, int some) {
        this.commands = commands;
        this.someAcknowledged = new CountDownLatch(some);
        this.threads = Executors.newFixedThreadPool(commands.size());
    }

    /** Sends them and waits until so many were acknowledged. */
    static Storm of(List<Command> commands, int some) throws InterruptedException {
        Storm storm = new Storm(commands, some);
        CountDownLatch ready = new CountDownLatch(commands.size());
        for (Command command : commands) {
            storm.threads.execute(() -> storm.send(command, ready));
        }
        if (!storm.someAcknowledged.await(2, TimeUnit.MINUTES)) {
            throw new AssertionError("only %d of %d acknowledged".formatted(storm.acknowledged.size(), some));
        }
        return storm;
    }

    private void send(Command command, CountDownLatch ready) {
        try {
            ready.countDown();
            ready.await();
            acknowledged.put(command, command.send());
            someAcknowledged.countDown();
        } catch (InterruptedException | IOException e) {
            // not acknowledged: whether it happened is what the test asks
        }
    }

    /** Waits until every sender has its answer or knows that there will be none. */
    Map<Command, String> afterwards() throws InterruptedException {
        threads.shutdown();
        if (!threads.awaitTermination(2, TimeUnit.MINUTES)) {
            throw new AssertionError("somebody still waits for an answer");
        }
        return acknowledged;
    }

    List<Command> commands() {
        return commands;
    }
}
