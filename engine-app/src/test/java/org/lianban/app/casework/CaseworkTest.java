package org.lianban.app.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.lianban.app.LianbanTest;
import org.lianban.app.casework.flow.TimerSweep;
import org.lianban.app.engine.FlowEngine;
import org.lianban.app.ledger.LedgerSoundness;
import org.lianban.app.time.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The commands on the real database and engine. Every test begins on Monday, 2 March 2026, 09:00 in Shanghai, and moves the one
 * clock of the context as it likes; classes run one after another. After each test the ledgers of its cases must be sound, and the tables agree with the engine.
 */
@LianbanTest
public abstract class CaseworkTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected TimerSweep timers;

    @Autowired
    private FlowEngine engine;

    @Autowired
    private MovableClock clock;

    @Autowired
    private AutowireCapableBeanFactory beans;

    protected Register register;
    protected Office office;

    @BeforeEach
    void openTheOffice() {
        moveTo("2026-03-02T09:00");
        register = new Register();
        beans.autowireBean(register);
        office = new Office(register);
        beans.autowireBean(office);
    }

    @AfterEach
    void theLedgersAreSound() {
        LedgerSoundness ledgers = beans.createBean(LedgerSoundness.class);
        try {
            for (UUID caseId : office.cases()) {
                ledgers.require(caseId, clock.instant());
                assertThat(register.tasksAreThoseOfTheFlow(caseId)).isTrue();
                assertThat(register.stagesAreThoseOfTheFlow(caseId)).isTrue();
            }
        } finally {
            clock.setOffset(Duration.ZERO);
        }
    }

    /** Makes it that local time in Shanghai. */
    protected void moveTo(String local) {
        clock.moveTo(at(local));
    }

    protected static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }

    protected Instant now() {
        return clock.instant();
    }

    /** Fires the timers that are due at that local time. */
    /** A case that another sweep holds at that moment is fired by it, or by the next one here. */
    protected void timersFireAt(String local) {
        moveTo(local);
        await().atMost(Duration.ofSeconds(10)).until(() -> {
            timers.sweep();
            return engine.dueTimers(clock.instant(), 1).isEmpty();
        });
    }

    protected void assertNothingGoesOn(UUID caseId) {
        assertThat(register.goingOn(caseId)).isZero();
    }
}
