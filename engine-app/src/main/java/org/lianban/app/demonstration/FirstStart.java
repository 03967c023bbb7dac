package org.lianban.app.demonstration;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.app.demonstration.cast.HallDays;
import org.lianban.app.demonstration.drafting.DraftedChanges;
import org.lianban.app.demonstration.play.Play;
import org.lianban.app.demonstration.play.Playbill;
import org.lianban.app.demonstration.play.TimeMachine;
import org.lianban.app.schedules.RepeatedWork;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Plays the ninety days behind the first start, once the server answers; later starts have nothing to play. */
@Component
@Profile("demonstration")
class FirstStart implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);
    private static final long SEED = 20_260_101;
    private static final int LOG_EVERY = 10;

    private final Play play;
    private final TimeMachine machine;
    private final Progress progress;
    private final Welcome welcome;
    private final HallDays hall;
    private final DraftedChanges drafts;
    private final Scheduler scheduler;
    private final List<RepeatedWork> works;
    private final Clock realTime;
    private final int days;
    private final int cases;
    private @Nullable Thread playing;

    FirstStart(
            Play play,
            TimeMachine machine,
            Progress progress,
            Welcome welcome,
            HallDays hall,
            DraftedChanges drafts,
            Scheduler scheduler,
            List<RepeatedWork> works,
            ZoneId zone,
            @Value("${lianban.demonstration.days:90}") int days,
            @Value("${lianban.demonstration.cases:312}") int cases) {
        this.play = play;
        this.machine = machine;
        this.progress = progress;
        this.welcome = welcome;
        this.hall = hall;
        this.drafts = drafts;
        this.scheduler = scheduler;
        this.works = works;
        this.realTime = Clock.system(zone);
        this.days = days;
        this.cases = cases;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (days == 0 || machine.state().finished()) {
            progress.ready();
            welcome.ready();
            return;
        }
        LOG.info("Not ready yet: the demonstration plays its first {} days, which takes a minute or two", days);
        Thread thread = new Thread(this::playAll, "demonstration");
        thread.setDaemon(true);
        playing = thread;
        thread.start();
    }

    private void playAll() {
        long began = System.nanoTime();
        try {
            // the nightly jobs of the play run when the play says so
            scheduler.standby();
            Playbill playbill = playbill();
            play.run(playbill, (day, done) -> tell(day, done, playbill.days()));
            if (machine.state().finished()) {
                // whoever comes first finds figures and forecasts, which take until the next minutes or the next night
                // elsewhere
                works.forEach(work -> work.work().run());
                hall.fill();
                drafts.draft();
                scheduler.start();
                progress.ready();
                LOG.info(
                        "The demonstration was played in {} s",
                        Duration.ofNanos(System.nanoTime() - began).toSeconds());
                welcome.ready();
            }
        } catch (RuntimeException | SchedulerException failure) {
            progress.brokeOff();
            LOG.error("The play of the demonstration broke off; the next start goes on from here", failure);
        }
    }

    private Playbill playbill() {
        LocalDate today = LocalDate.now(realTime);
        LocalDate begun = machine.state().playedFrom();
        return begun == null ? Playbill.ending(today, days, cases, SEED) : new Playbill(begun, today, cases, SEED);
    }

    private void tell(LocalDate day, int done, int total) {
        progress.playing(day.toString(), done, total);
        if (done % LOG_EVERY == 0) {
            LOG.info("Preparing the demonstration: {} ({} of {} days)", day, done, total);
        }
    }

    /** Stops between two days; the next start goes on. */
    @Override
    public void destroy() throws InterruptedException {
        Thread thread = playing;
        if (thread != null) {
            thread.interrupt();
            thread.join(Duration.ofSeconds(10).toMillis());
        }
    }
}
