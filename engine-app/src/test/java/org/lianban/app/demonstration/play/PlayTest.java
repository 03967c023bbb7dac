package org.lianban.app.demonstration.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lianban.app.Lianban;
import org.lianban.app.TestDatabase;
import org.lianban.app.demonstration.DemonstrationTest;
import org.lianban.app.ledger.ClockView;
import org.lianban.app.ledger.Clocks;
import org.lianban.app.ledger.Receipts;
import org.lianban.app.supervision.figure.course.Courses;
import org.lianban.monitoring.attribution.CriticalPath;
import org.lianban.monitoring.attribution.Span;
import org.lianban.monitoring.calendar.Calendars;
import org.lianban.monitoring.ledger.LedgerVerifier;
import org.lianban.monitoring.ledger.Receipt;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** Twelve days in which twenty-five people come to the window. */
@DemonstrationTest
// nobody else's cases, and no sweep but those of its nights: one at another moment holds a case just when a night wants
// to act on it
@TestPropertySource(properties = {"spring.application.name=lianban-play", "spring.quartz.auto-startup=false"})
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlayTest {

    private static final int CASES = 25;
    private static final LocalDate LAST = LocalDate.of(2026, 9, 18);
    private static final Playbill PLAYBILL = Playbill.ending(LAST, 12, CASES, 3);

    @Autowired
    Play play;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Receipts receipts;

    @Autowired
    Clocks clocks;

    @Autowired
    TimeMachine machine;

    @Autowired
    Courses courses;

    @BeforeAll
    void playedOnce() {
        play.run(PLAYBILL, (day, done) -> {});
    }

    @Test
    void everyCaseIsOpenedAndNobodyIsRefused() {
        assertThat(cases(jdbc)).hasSize(CASES);
        assertThat(play.refusals()).isEmpty();
    }

    @Test
    void theClockIsBackAndRemembersThatAllIsPlayed() {
        assertThat(machine.ahead()).isZero();
        assertThat(machine.state().finished()).isTrue();
        assertThat(machine.state().playedUntil()).isEqualTo(LAST);
    }

    @Test
    void casesComeToDifferentEnds() {
        List<String> types = jdbc.sql("select distinct type from clock_event")
                .query(String.class)
                .list();
        assertThat(types)
                .contains(
                        "APPLICATION_RECEIVED",
                        "CORRECTION_NOTICE_SENT",
                        "ACCEPTED",
                        "DEEMED_ACCEPTED",
                        "OPINION_GIVEN",
                        "DECIDED",
                        "CERTIFICATE_ISSUED");
    }

    @Test
    void everyLedgerFits() {
        for (UUID id : ids()) {
            Receipt receipt = receipts.of(id);
            assertThat(LedgerVerifier.verify(receipt.entries().stream(), Map.of(id.toString(), receipt.head())))
                    .isEmpty();
        }
    }

    @Test
    void everyDayOfEveryClockIsAccountedForOnce() {
        for (UUID id : ids()) {
            for (ClockView clock : clocks.ofCase(id)) {
                long uncounted = clock.uncounted().values().stream()
                        .mapToLong(Long::longValue)
                        .sum();
                assertThat(clock.counted() + uncounted + clock.nonWorking())
                        .as("%s of case %s", clock.kind(), id)
                        .isEqualTo(clock.elapsed());
                assertThat(clock.irregularities()).isEmpty();
            }
        }
    }

    @Test
    void everyDayOfEveryCaseIsAttributedOnce() {
        assertThat(courses.of(ids(), machine.now())).hasSize(CASES).allSatisfy(loaded -> {
            CriticalPath path = CriticalPath.of(loaded.course(), Calendars.cn());
            assertThat(path.spans().stream().mapToLong(Span::days).sum()).isEqualTo(path.elapsed());
        });
    }

    @Test
    void nothingIsDoneOutsideOfficeHoursExceptByTheLaw() {
        long atNight = jdbc.sql("""
                        select count(*) from clock_event
                        where actor <> 'system' and not (recorded_at at time zone 'Asia/Shanghai')::time between '09:00' and '17:30'
                        """).query(Long.class).single();
        assertThat(atNight).isZero();
    }

    /** Ten working days; on every other one somebody applies there. */
    @Test
    void anotherSystemDeliversItsOwn() {
        assertThat(jdbc.sql(
                                "select count(*) from delivered_case where clock_state is not null and received_on is not null")
                        .query(Long.class)
                        .single())
                .isEqualTo(5);
        assertThat(jdbc.sql("select sum(refused) from exchange_batch")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theHousingBureauTellsWhatLeasesItHoldsOfThoseWhoApplied() {
        assertThat(leases(jdbc)).hasSize(2 * CASES);
        assertThat(jdbc.sql("""
                                select count(*) from held_document h where system = 'lease-register'
                                    and exists (select from approval_case c where c.applicant_identity = h.holder)
                                """).query(Long.class).single()).isEqualTo(2 * CASES);
        assertThat(jdbc.sql("select count(distinct valid_until < date '2026-09-18') from held_document")
                        .query(Long.class)
                        .single())
                .as("some have run out")
                .isEqualTo(2);
    }

    @Test
    void theSameSeedGivesTheSameCases() {
        try (ConfigurableApplicationContext other = new SpringApplicationBuilder(Lianban.class)
                .profiles("demonstration")
                .initializers(new TestDatabase())
                .run("--server.port=0", "--lianban.demonstration.days=0", "--spring.quartz.auto-startup=false")) {
            JdbcClient there = other.getBean(JdbcClient.class);
            other.getBean(Play.class).run(PLAYBILL, (day, done) -> {});
            assertThat(cases(there)).isEqualTo(cases(jdbc));
            assertThat(leases(there)).isEqualTo(leases(jdbc));
            assertThat(other.getBean(Play.class).refusals()).isEmpty();
        }
    }

    private List<UUID> ids() {
        return jdbc.sql("select id from approval_case").query(UUID.class).list();
    }

    /** What became of each case, in the order of their numbers. */
    private static List<String> cases(JdbcClient jdbc) {
        return jdbc.sql("""
                        select concat_ws(' ', service_code, applicant_name, applicant_id_number, state, outcome, accepted_how,
                            received_at::date, ledger_sequence)
                        from approval_case order by number
                        """).query(String.class).list();
    }

    private static List<String> leases(JdbcClient jdbc) {
        return jdbc.sql("""
                        select concat_ws(' ', kind, number, issued_on, valid_until) from held_document
                        where system = 'lease-register' order by number
                        """).query(String.class).list();
    }
}
