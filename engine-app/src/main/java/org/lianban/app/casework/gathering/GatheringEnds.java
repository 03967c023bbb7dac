package org.lianban.app.casework.gathering;

import java.util.Set;
import org.lianban.app.casework.work.NoticeSent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends a gathering when the case goes on: accepted, also by lapse of time, or refused. */
@Component
class GatheringEnds {

    private static final Set<String> GOES_ON = Set.of("ACCEPTANCE", "DEEMED_ACCEPTANCE", "ACCEPTANCE_REFUSED");

    private final PartStore parts;

    GatheringEnds(PartStore parts) {
        this.parts = parts;
    }

    @EventListener
    void end(NoticeSent notice) {
        if (GOES_ON.contains(notice.kind())) {
            parts.endOpen(notice.record().id());
        }
    }
}
