package org.lianban.app.simulation.job;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.lianban.app.simulation.job.SimulationStore.Order;
import org.lianban.app.simulation.study.Steps;
import org.lianban.app.simulation.study.StudyStopped;
import org.lianban.app.simulation.walk.EndlessWalk;
import org.lianban.app.web.LocalisedText;
import org.lianban.processes.flow.UnfitModel;
import org.lianban.rules.table.InvalidTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Carries simulations out, one at a time on each node and in a thread of its own. What breaks off with its node is taken up again after
 * a minute, twice at most.
 */
@Component
class SimulationTurns implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(SimulationTurns.class);
    private static final int MOST_TRIES = 3;
    private static final LocalisedText BROKE_OFF = new LocalisedText(
            "模拟三次中断，不再重试。请缩短时间范围或者减少运行次数。",
            "The simulation broke off three times and is not tried again. Take a shorter time or fewer runs.");
    private static final LocalisedText WENT_WRONG =
            new LocalisedText("系统出错，模拟没有结果。", "Something went wrong in lianban; the simulation has no result.");

    private final SimulationStore store;
    private final Answering answering;
    private final Clock clock;
    private final ExecutorService executor = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "simulation");
        thread.setDaemon(true);
        return thread;
    });
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile boolean closing;

    SimulationTurns(SimulationStore store, Answering answering, Clock clock) {
        this.store = store;
        this.answering = answering;
        this.clock = clock;
    }

    /** Begins the next one if this node has nothing to do. */
    void look() {
        store.takeBackSilent(MOST_TRIES);
        store.brokenOff(MOST_TRIES).forEach(id -> store.failed(id, BROKE_OFF, clock.instant()));
        if (!closing && busy.compareAndSet(false, true)) {
            Optional<Order> next = store.take();
            next.ifPresentOrElse(order -> executor.execute(() -> run(order)), () -> busy.set(false));
        }
    }

    private void run(Order order) {
        long began = System.nanoTime();
        try {
            SimulationResult result =
                    answering.answer(order.region(), order.question(), order.seed(), steps(order.id()));
            store.done(order.id(), result, (System.nanoTime() - began) / 1_000_000, clock.instant());
        } catch (StudyStopped stopped) {
            if (closing) {
                store.giveBack(order.id());
            }
        } catch (UnfitModel unfit) {
            store.failed(order.id(), new LocalisedText(unfit.zh(), unfit.en()), clock.instant());
        } catch (UnanswerableQuestion unanswerable) {
            store.failed(order.id(), unanswerable.why(), clock.instant());
        } catch (EndlessWalk endless) {
            store.failed(order.id(), goesInCircles(endless.element()), clock.instant());
        } catch (InvalidTable invalid) {
            store.failed(
                    order.id(),
                    new LocalisedText("规则表有误：" + invalid.getMessage(), "A table is wrong: " + invalid.getMessage()),
                    clock.instant());
        } catch (RuntimeException e) {
            LOG.error("The simulation {} failed", order.id(), e);
            store.failed(order.id(), WENT_WRONG, clock.instant());
        } finally {
            busy.set(false);
        }
    }

    private static LocalisedText goesInCircles(String element) {
        return new LocalisedText(
                "办件在 %s 处循环不止，或者无路可走。".formatted(element),
                "Cases go in circles at %s, or have no way on.".formatted(element));
    }

    private Steps steps(UUID id) {
        int[] done = {0};
        return () -> {
            done[0]++;
            if (closing || !store.beat(id, done[0])) {
                throw new StudyStopped();
            }
        };
    }

    @Override
    public void destroy() {
        closing = true;
        executor.shutdown();
    }
}
