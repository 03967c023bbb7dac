package org.lianban.app.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lianban.app.casework.RefusalAssert.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser;
import org.lianban.app.People;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.casework.Race;
import org.lianban.app.casework.Situation;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Department;
import org.lianban.app.organisation.Departments;
import org.lianban.app.organisation.Role;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

class HallTest extends CaseworkTest {

    @Autowired
    Tickets tickets;

    @Autowired
    Appointments appointments;

    @Autowired
    Halls halls;

    @Autowired
    LoadStore loads;

    @Autowired
    People people;

    @Autowired
    Departments departments;

    private Actor clerk;
    private Department hall;

    @BeforeEach
    void anEmptyHall() {
        List.of("hall_ticket", "hall_series", "hall_appointment", "hall_slot")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        clerk = office.district().clerk();
        hall = halls.of(clerk);
    }

    private String taken(String service) {
        return tickets.one(tickets.take(clerk, service)).number();
    }

    private String call(Actor by) {
        return tickets.callNext(by, "1").map(id -> tickets.one(id).number()).orElse("nobody");
    }

    private Ticket.State state(UUID id) {
        return tickets.one(id).state();
    }

    @Nested
    class Numbers {

        @Test
        void countForEachSeriesAndAnewEachDay() {
            assertThat(List.of(taken("open-restaurant"), taken("open-restaurant"), taken("shop-sign")))
                    .containsExactly("A001", "A002", "B001");
            assertThat(tickets.one(tickets.take(clerk, null)).number()).isEqualTo("C001");
            moveTo("2026-03-03T09:00");
            assertThat(taken("shop-sign")).isEqualTo("B001");
        }

        @Test
        void areCalledInOrderAndEachOnceHoweverManyPressAtOnce() throws InterruptedException {
            List<Actor> clerks = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                clerks.add(office.district().clerk());
                taken(i < 4 ? "open-restaurant" : null);
            }
            assertThat(call(clerk)).isEqualTo("A001");
            List<Callable<Optional<UUID>>> presses = clerks.stream()
                    .<Callable<Optional<UUID>>>map(one -> () -> tickets.callNext(one, "2"))
                    .toList();
            List<UUID> called = Race.run(presses).stream()
                    .map(result -> Objects.requireNonNull(result.answer()))
                    .flatMap(Optional::stream)
                    .toList();
            assertThat(called).hasSize(5).doesNotHaveDuplicates();
        }

        /** In two windows of one clerk: the number that came first is in hand, and was not ended by the second press. */
        @Test
        void areCalledOnceWhenOneClerkPressesTwiceAtOnce() throws InterruptedException {
            for (int round = 0; round < 8; round++) {
                Actor one = office.district().clerk();
                for (int i = 0; i < 4; i++) {
                    tickets.take(clerk, null);
                }
                Callable<Optional<UUID>> press = () -> tickets.callNext(one, "3");
                List<Race.Result<Optional<UUID>>> results = Race.run(List.of(press, press, press, press));
                assertThat(results).filteredOn(Race.Result::won).isNotEmpty();
                assertThat(results).allMatch(result -> result.won() || result.refused());
                long inHand = jdbc.sql("select count(*) from hall_ticket where called_by = ? and state = 'CALLED'")
                        .param(one.staff())
                        .query(Long.class)
                        .single();
                assertThat(inHand).isOne();
            }
        }

        @Test
        void callingTheNextEndsTheOneInHand() {
            UUID first = tickets.take(clerk, null);
            UUID second = tickets.take(clerk, null);
            call(clerk);
            call(clerk);
            assertThat(state(first)).isEqualTo(Ticket.State.SERVED);
            assertThat(state(second)).isEqualTo(Ticket.State.CALLED);
            assertThat(call(clerk)).isEqualTo("nobody");
        }

        @Test
        void areSkippedCalledAgainAndGivenUp() {
            UUID id = tickets.take(clerk, null);
            call(clerk);
            tickets.move(clerk, id, Ticket.State.SKIPPED);
            tickets.move(clerk, id, Ticket.State.CALLED);
            tickets.move(clerk, id, Ticket.State.NO_SHOW);
            assertThat(state(id)).isEqualTo(Ticket.State.NO_SHOW);
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> tickets.move(clerk, id, Ticket.State.CALLED));
        }

        @Test
        void inAnothersHandsAreNotMoved() {
            UUID id = tickets.take(clerk, null);
            call(clerk);
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> tickets.move(office.district().clerk(), id, Ticket.State.SERVED));
        }

        @Test
        void leadToTheirCase() {
            UUID id = tickets.take(clerk, "shop-sign");
            call(clerk);
            UUID caseId = office.applied(Situation.SHOP_SIGN);
            tickets.connect(clerk, id, caseId);
            assertThat(tickets.one(id).caseId()).isEqualTo(caseId);
        }

        @Test
        void ofAnotherRegionDoNotExist() {
            departments.register(List.of(new Department(
                    "OTHER_CENTRE", "990103", new LocalisedText("他区中心", "Elsewhere"), Department.Kind.SERVICE_CENTRE)));
            UUID id = tickets.take(clerk, null);
            call(clerk);
            Browser stranger = people.as("OTHER_CENTRE", Role.CLERK);
            assertThat(stranger.get("/api/hall").text()).doesNotContain(id.toString());
            assertThat(stranger.send("POST", "/api/hall/tickets/" + id + "/served", "{}")
                            .status())
                    .isEqualTo(409);
            assertThat(state(id)).isEqualTo(Ticket.State.CALLED);
        }
    }

    @Nested
    class Bookings {

        private BookingForm form(String phone) {
            return new BookingForm(at("2026-03-03T10:00"), "shop-sign", "张三", phone);
        }

        private int left() {
            return appointments.slots(hall).stream()
                    .filter(slot -> slot.startsAt().equals(at("2026-03-03T10:00")))
                    .mapToInt(Slot::left)
                    .sum();
        }

        @Test
        void areNeverMoreThanThePlaces() throws InterruptedException {
            List<Callable<String>> wishes = new ArrayList<>();
            for (int i = 0; i < 9; i++) {
                String phone = "1380000100" + i;
                wishes.add(() -> appointments.book(hall, form(phone), null));
            }
            assertThat(Race.run(wishes).stream().filter(Race.Result::refused)).hasSize(5);
            assertThat(left()).isZero();
        }

        @Test
        void giveTheirPlaceBack() {
            String code = appointments.book(hall, form("13800000001"), null);
            assertThat(left()).isEqualTo(3);
            appointments.cancel(hall, code);
            assertThat(left()).isEqualTo(4);
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> appointments.cancel(hall, code));
        }

        @Test
        void areNotMadeForTimesThatThereAreNot() {
            for (String none :
                    List.of("2026-03-07T10:00", "2026-03-03T10:10", "2026-03-01T10:00", "2026-03-03T20:00")) {
                assertThatExceptionOfType(Refusal.class)
                        .as(none)
                        .isThrownBy(() ->
                                appointments.book(hall, new BookingForm(at(none), null, "张三", "13800000001"), null));
            }
        }

        @Test
        void areNotMadeForServicesThatThereAreNot() {
            Instant first = appointments.slots(hall).get(0).startsAt();
            assertRefused(() -> appointments.book(hall, new BookingForm(first, "nope", "张三", "13800000001"), null))
                    .onField("serviceCode");
        }

        @Test
        void areCalledFirstOnceTheirTimeHasCome() {
            String code = appointments.book(hall, form("13800000001"), null);
            moveTo("2026-03-03T09:50");
            taken("shop-sign");
            UUID arrived = appointments.arrive(hall, code);
            taken("shop-sign");
            assertThat(call(clerk)).isEqualTo("B001");
            moveTo("2026-03-03T10:01");
            taken("shop-sign");
            assertThat(call(clerk)).isEqualTo(tickets.one(arrived).number());
        }

        @Test
        void areMadeByAnybodyWithoutAnAccount() {
            Browser stranger = people.browser();
            stranger.get("/api/session");
            Instant first = appointments.slots(hall).get(0).startsAt();
            Browser.Answer answer =
                    stranger.send("POST", "/api/public/halls/" + hall.code() + "/appointments", """
                            {"startsAt":"%s","name":"张三","phone":"13800000009"}""".formatted(first));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.json().get("code").asString()).hasSize(8);
        }
    }

    @Test
    void theLoadIsCountedByTheHourAndTheQuietHoursAreAdvised() {
        for (int i = 0; i < 3; i++) {
            taken(null);
        }
        moveTo("2026-03-02T09:10");
        call(clerk);
        moveTo("2026-03-02T14:00");
        taken(null);
        HallLoad load = loads.load(hall.code(), LocalDate.parse("2026-03-03"));
        assertThat(load.hours()).containsExactly(new HallLoad.Hour(1, 9, 30, 10), new HallLoad.Hour(1, 14, 10, 0));
        assertThat(load.quiet().get(0).hour()).isEqualTo(14);
    }
}
