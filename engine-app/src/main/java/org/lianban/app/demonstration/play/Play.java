package org.lianban.app.demonstration.play;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.demonstration.elsewhere.LeaseRegister;
import org.lianban.app.demonstration.elsewhere.WaterBureau;
import org.lianban.app.demonstration.people.Callers;
import org.lianban.app.demonstration.people.Scene;
import org.lianban.app.demonstration.script.CaseScript;
import org.lianban.app.demonstration.script.ScriptWriter;
import org.lianban.app.demonstration.supervised.Oversight;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Plays the days of a playbill: each night the law acts, each working day people look up some times and do what is due. All
 * that it knows of a day it reads from the database, so it can be killed at any moment and go on where it was.
 */
@Component
@Profile("demonstration")
public class Play {

    private static final Logger LOG = LoggerFactory.getLogger(Play.class);
    private static final int AFTER_MIDNIGHT = 10 * 60;
    private static final int BETWEEN_CALLERS = 4 * 60;
    private static final int BETWEEN_PAPERS = 40;

    private final TimeMachine machine;
    private final Stage stage;
    private final Company company;
    private final Callers callers;
    private final ScriptWriter writer;
    private final Night night;
    private final CalendarBook calendars;
    private final Observation observation;
    private final Oversight oversight;
    private final WaterBureau elsewhere;
    private final LeaseRegister leases;
    private final Clock realTime;

    Play(
            TimeMachine machine,
            Stage stage,
            Company company,
            Callers callers,
            ScriptWriter writer,
            Night night,
            CalendarBook calendars,
            Observation observation,
            Oversight oversight,
            WaterBureau elsewhere,
            LeaseRegister leases,
            Clock clock) {
        this.machine = machine;
        this.stage = stage;
        this.company = company;
        this.callers = callers;
        this.writer = writer;
        this.night = night;
        this.calendars = calendars;
        this.observation = observation;
        this.oversight = oversight;
        this.elsewhere = elsewhere;
        this.leases = leases;
        this.realTime = Clock.system(clock.getZone());
    }

    /**
     * Plays all days that have not been played yet and returns to the real time.
     *
     * @param dayPlayed is told of each day, with how many have been played
     */
    public void run(Playbill playbill, ObjIntConsumer<LocalDate> dayPlayed) {
        WorkCalendar calendar = calendars.current();
        LocalDate played = machine.state().playedUntil();
        LocalDate next = played == null ? playbill.first() : played.plusDays(1);
        machine.beginAt(begin(calendar.startOf(next)), playbill.first());
        stage.set(playbill);
        for (LocalDate day : playbill.daysFrom(next)) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            dayPlayed.accept(day, (int) (day.toEpochDay() - playbill.first().toEpochDay()));
            play(playbill, day, calendar);
            machine.finish(day);
        }
        machine.returnToTheRealTime();
        night.pass();
        LOG.info("Played {} days with {} cases", playbill.days(), stage.opened());
    }

    /** A day that was cut short goes on after the last of its commands: a ledger has no way back. */
    private Instant begin(Instant morning) {
        return observation
                .lastCommand()
                .filter(last -> !last.isBefore(morning))
                .map(last -> last.plusSeconds(1))
                .orElse(morning);
    }

    private void play(Playbill playbill, LocalDate day, WorkCalendar calendar) {
        Instant midnight = calendar.startOf(day);
        Instant afterMidnight = midnight.plusSeconds(AFTER_MIDNIGHT);
        if (afterMidnight.isAfter(realTime.instant())) {
            return; // the last day has hardly begun
        }
        machine.advanceTo(afterMidnight);
        night.pass();
        if (!calendar.isWorkingDay(day)) {
            return;
        }
        for (int round = 0; round < Scene.ROUNDS; round++) {
            Instant begin = midnight.plusSeconds(playbill.timeOf(round).toSecondOfDay());
            if (begin.plusSeconds(3_600).isAfter(realTime.instant())) {
                return; // that is still to come
            }
            machine.advanceTo(begin);
            if (round == 0) {
                oversight.work(day, calendar, playbill.seed(), () -> pass(BETWEEN_PAPERS));
            }
            admit(playbill, playbill.openedBy(day, round, calendar), day);
            company.act(stage.scene(round));
        }
        elsewhere.send(playbill.first(), day, playbill.seed());
    }

    private void admit(Playbill playbill, int upTo, LocalDate day) {
        for (int number = stage.opened(); number < upTo; number++) {
            CaseScript script = writer.write(playbill.chance(number));
            leases.deliver(script, day);
            stage.add(callers.apply(script).caseId(), script);
            pass(BETWEEN_CALLERS);
        }
    }

    private void pass(int seconds) {
        machine.advanceTo(machine.now().plusSeconds(seconds));
    }

    /** What people have refused one another so far, which should be nothing. */
    public List<String> refusals() {
        return Stream.concat(company.refusals().stream(), oversight.refusals().stream())
                .toList();
    }
}
