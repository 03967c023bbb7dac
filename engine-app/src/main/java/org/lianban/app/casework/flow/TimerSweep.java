package org.lianban.app.casework.flow;

import java.time.Clock;
import java.util.List;
import org.lianban.app.casework.work.CommandDesk;
import org.lianban.app.engine.DueTimer;
import org.lianban.app.engine.FlowEngine;
import org.lianban.app.web.LocalisedText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Fires the timers of the flows that are due: deemed acceptance, lapse, the cap of a special procedure. It stands in the place of
 * the engine's job executor, because a timer too must lock its case before it touches the engine; any number of nodes may
 * sweep, and a timer whose case is held by somebody else waits for the next sweep.
 */
@Component
public class TimerSweep {

    private static final Logger LOG = LoggerFactory.getLogger(TimerSweep.class);
    private static final LocalisedText FIRED = new LocalisedText("期限届满", "A time limit has passed");
    private static final LocalisedText GONE = new LocalisedText("已处理", "Handled already");
    private static final int BATCH = 100;

    private final FlowEngine engine;
    private final CommandDesk desk;
    private final Clock clock;

    TimerSweep(FlowEngine engine, CommandDesk desk, Clock clock) {
        this.engine = engine;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * Fires what is due now.
     *
     * @return how many timers fired
     */
    public int sweep() {
        int fired = 0;
        List<DueTimer> due;
        int firedOfBatch;
        do {
            due = engine.dueTimers(clock.instant(), BATCH);
            firedOfBatch = (int) due.stream().filter(this::fire).count();
            fired += firedOfBatch;
        } while (due.size() == BATCH && firedOfBatch > 0);
        return fired;
    }

    private boolean fire(DueTimer timer) {
        try {
            return desk.runByLaw(timer.rootInstance(), timer.dueAt(), work -> engine.fire(timer.id()) ? FIRED : GONE);
        } catch (RuntimeException failure) {
            LOG.error("timer {} due at {} failed", timer.id(), timer.dueAt(), failure);
            engine.recordFailure(timer.id(), failure);
            return false;
        }
    }
}
