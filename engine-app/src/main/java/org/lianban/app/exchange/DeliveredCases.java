package org.lianban.app.exchange;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.exchange.version.CaseBook;
import org.lianban.app.exchange.version.CaseBook.Opened;
import org.lianban.app.exchange.version.CaseName;
import org.lianban.app.exchange.version.LimitedClock;
import org.lianban.app.exchange.version.StoredEvent;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.ClockEvent;
import org.lianban.monitoring.clock.ClockState;
import org.lianban.monitoring.clock.Reading;
import org.lianban.monitoring.exchange.fact.DeliveredClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The delivered cases, for whoever supervises them: facts, clocks and the history of their delivery. */
@Component
public class DeliveredCases {

    private static final int MOST = 500;

    private final CaseBook book;
    private final JdbcClient jdbc;
    private final Clock clock;

    DeliveredCases(CaseBook book, JdbcClient jdbc, Clock clock) {
        this.book = book;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The cases of these ids that exist, by id, in three queries for all of them.
     *
     * @throws IllegalArgumentException if there are more than 500, since all that was delivered of each is held in memory
     */
    public List<DeliveredCase> load(Collection<UUID> ids) {
        if (ids.size() > MOST) {
            throw new IllegalArgumentException("at most " + MOST + " cases at once");
        }
        Instant now = clock.instant();
        return book.open(ids).stream().map(opened -> read(opened, now)).toList();
    }

    /** For each of these cases the earlier ones of its applicant in the same service of the region that ended before it came. */
    public List<EarlierCase> earlier(Collection<UUID> ids) {
        return jdbc.sql("""
                        select c.id as of, e.id, e.reference, e.department, e.outcome, e.closed_on
                        from delivered_case c
                        join delivered_case e on e.region = c.region and e.applicant = c.applicant and e.id <> c.id
                            and e.service is not distinct from c.service and e.closed_on <= c.received_on
                        where c.id = any(:ids) order by c.id, e.closed_on, e.id
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .query(EarlierCase.class)
                .list();
    }

    private static DeliveredCase read(Opened opened, Instant now) {
        CaseName name = opened.name();
        Instant asOf = opened.system().asOf(now);
        List<CaseClock> clocks = opened.read().clocks().stream()
                .filter(one -> !one.events().get(0).at().isAfter(asOf))
                .map(one -> clock(opened, one, asOf))
                .toList();
        return new DeliveredCase(
                name.id(),
                name.region(),
                name.system(),
                opened.system().name(),
                name.reference(),
                name.department(),
                name.parties(),
                opened.system().historical(),
                asOf,
                opened.calendar(),
                name.service(),
                name.item(),
                name.applicant(),
                opened.read().receivedAt(),
                opened.read().acceptedAt(),
                closedAt(clocks),
                clocks,
                opened.read().facts(),
                opened.read().steps(),
                deliveries(opened));
    }

    private static CaseClock clock(Opened opened, DeliveredClock one, Instant asOf) {
        WorkCalendar calendar = opened.calendar();
        Reading reading = one.read(calendar, asOf, false);
        Instant dueAt = reading.dueAt();
        return new CaseClock(
                LimitedClock.id(opened.name().id(), one),
                one,
                reading,
                one.equals(opened.read().main()),
                dueAt == null ? reading.dueDate() : calendar.dateOf(dueAt),
                calendar.dateOf(startedAt(one)),
                stoppedOn(reading, calendar));
    }

    private static Instant startedAt(DeliveredClock one) {
        return one.events().stream()
                .filter(ClockEvent.Started.class::isInstance)
                .map(ClockEvent::at)
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable LocalDate stoppedOn(Reading reading, WorkCalendar calendar) {
        return reading.state() == ClockState.STOPPED ? calendar.dateOf(reading.asOf()) : null;
    }

    private static @Nullable Instant closedAt(List<CaseClock> clocks) {
        return clocks.stream()
                .filter(CaseClock::main)
                .filter(one -> one.reading().state() == ClockState.STOPPED)
                .map(one -> one.reading().asOf())
                .findFirst()
                .orElse(null);
    }

    private static List<Delivery> deliveries(Opened opened) {
        Map<String, StoredEvent> latest = opened.latest();
        return opened.versions().stream()
                .map(version -> new Delivery(
                        version.key(),
                        version.version(),
                        version.withdrawn(),
                        version.equals(latest.get(version.key())),
                        version.at(),
                        version.recordedAt(),
                        version.receivedAt(),
                        version.batch(),
                        version.place(),
                        version.payload()))
                .toList();
    }
}
