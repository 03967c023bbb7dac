package org.lianban.app.demonstration.elsewhere;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.demonstration.people.Desks;
import org.lianban.app.demonstration.script.Chance;
import org.lianban.app.exchange.intake.EventIntake;
import org.lianban.app.exchange.system.ExchangeSystem;
import org.lianban.app.exchange.system.SystemDesk;
import org.lianban.app.exchange.system.SystemForm;
import org.lianban.app.exchange.system.SystemForm.LimitForm;
import org.lianban.app.exchange.system.Systems;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.LimitUnit;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The water bureau's system. Every working day it sends one batch, which is the same however often the day is played. */
@Component
@Profile("demonstration")
public class WaterBureau {

    private static final String CODE = "water-bureau";
    private static final int FIRST_NUMBER = 100_000; // so that its luck is not that of the window's cases

    private final Systems systems;
    private final SystemDesk desk;
    private final EventIntake intake;
    private final Desks people;
    private final CalendarBook calendars;
    private final JsonMapper json = new JsonMapper();

    WaterBureau(Systems systems, SystemDesk desk, EventIntake intake, Desks people, CalendarBook calendars) {
        this.systems = systems;
        this.desk = desk;
        this.intake = intake;
        this.people = people;
        this.calendars = calendars;
    }

    /** Sends what the day has brought; on every other working day somebody applies. */
    public void send(LocalDate first, LocalDate day, long seed) {
        WorkCalendar calendar = calendars.current();
        List<Map<String, Object>> events = new ArrayList<>();
        int number = 0;
        for (LocalDate received = first; !received.isAfter(day); received = received.plusDays(1)) {
            if (calendar.isWorkingDay(received)) {
                if (number % 2 == 0) {
                    String reference = "水许〔%d〕%03d号".formatted(first.getYear(), number / 2 + 1);
                    RiverCase.events(reference, received, new Chance(seed, FIRST_NUMBER + number), calendar).stream()
                            .filter(sent -> sent.on().equals(day))
                            .forEach(sent -> events.add(sent.event()));
                }
                number++;
            }
        }
        if (!events.isEmpty()) {
            send(day, events);
        }
    }

    private void send(LocalDate day, List<Map<String, Object>> events) {
        byte[] body = json.writeValueAsBytes(Map.of("events", events));
        try {
            intake.take(system(), "water-bureau", "played-" + day, new ByteArrayInputStream(body));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private ExchangeSystem system() {
        return systems.find(CODE)
                .orElseGet(() -> desk.add(
                        people.actor("admin"),
                        CODE,
                        new SystemForm(
                                "WATER",
                                "水利局行政审批系统",
                                "Water bureau's licensing system",
                                "native",
                                "cn",
                                new LimitForm(20, LimitUnit.WORKING_DAY),
                                new LimitForm(10, LimitUnit.WORKING_DAY),
                                false,
                                true)));
    }
}
