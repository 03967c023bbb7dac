package org.lianban.app.demonstration.play;

import java.time.Clock;
import org.lianban.app.casework.flow.TimerSweep;
import org.lianban.app.ledger.CapSweep;
import org.lianban.app.supervision.finding.FindingSweep;
import org.lianban.app.supervision.overdue.AnswerSweep;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What happens while nobody is at work: time limits pass, and supervision sees it. */
@Component
@Profile("demonstration")
class Night {

    private final TimerSweep timers;
    private final CapSweep caps;
    private final FindingSweep findings;
    private final AnswerSweep answers;
    private final Clock clock;

    Night(TimerSweep timers, CapSweep caps, FindingSweep findings, AnswerSweep answers, Clock clock) {
        this.timers = timers;
        this.caps = caps;
        this.findings = findings;
        this.answers = answers;
        this.clock = clock;
    }

    void pass() {
        timers.sweep();
        caps.sweep(clock.instant());
        findings.sweep(clock.instant());
        answers.sweep(clock.instant());
    }
}
