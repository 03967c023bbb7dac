package org.lianban.app.administration.stuck;

import java.util.Map;
import org.lianban.app.audit.Act;
import org.lianban.app.audit.AuditTrail;
import org.lianban.app.engine.StuckJobs;
import org.lianban.app.organisation.Actor;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets stuck steps of flows be tried again by the next sweep. */
@Service
class JobDesk {

    private final StuckJobs jobs;
    private final AuditTrail trail;

    JobDesk(StuckJobs jobs, AuditTrail trail) {
        this.jobs = jobs;
        this.trail = trail;
    }

    /**
     * One of them.
     *
     * @throws Refusal if it is not stuck any more, or is none of the region
     */
    @Transactional
    void retry(Actor by, String id) {
        String caseNumber = jobs.retry(by.region(), id);
        if (caseNumber == null) {
            throw Refusal.conflict(
                    new LocalisedText("该任务已不再卡住，可能有人刚刚重试过。", "It is stuck no more; somebody may just have retried it."),
                    new LocalisedText("请刷新列表。", "Load the list again."));
        }
        trail.record(Act.JOB_RETRIED, by.region(), by.login(), caseNumber, Map.of("job", id));
    }

    /** All that wait at that element, up to some hundreds; tells how many. */
    @Transactional
    int retryAll(Actor by, String element) {
        int retried = jobs.retryAll(by.region(), element);
        if (retried > 0) {
            trail.record(Act.JOB_RETRIED, by.region(), by.login(), element, Map.of("jobs", retried));
        }
        return retried;
    }
}
