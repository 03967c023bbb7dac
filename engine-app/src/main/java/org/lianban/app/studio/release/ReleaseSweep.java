package org.lianban.app.studio.release;

import java.time.Clock;
import org.lianban.app.database.Outage;
import org.lianban.app.organisation.Actor;
import org.lianban.app.studio.release.ReleaseStore.Due;
import org.lianban.app.web.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Releases what has reached its effective date. Several nodes may do so at once: of two the second finds the change released. */
@Component
public class ReleaseSweep {

    private static final Logger LOG = LoggerFactory.getLogger(ReleaseSweep.class);

    private final ReleaseStore store;
    private final ReleaseRun run;
    private final Clock clock;

    ReleaseSweep(ReleaseStore store, ReleaseRun run, Clock clock) {
        this.store = store;
        this.run = run;
        this.clock = clock;
    }

    /** Releases everything that is due; what another node was faster with is left alone. */
    public void sweep() {
        store.due(clock.instant().plus(ReleaseRun.AHEAD)).forEach(this::release);
    }

    private void release(Due due) {
        try {
            run.release(Actor.system(due.region()), due.change());
        } catch (Refusal other) {
            LOG.info("The change {} is not released now: {}", due.change(), other.getMessage());
        } catch (RuntimeException failed) {
            if (Outage.explains(failed)) {
                throw failed;
            }
            LOG.error("The change {} could not be released; it is tried again", due.change(), failed);
        }
    }
}
