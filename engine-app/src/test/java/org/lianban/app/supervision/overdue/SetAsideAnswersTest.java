package org.lianban.app.supervision.overdue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.People;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.organisation.Department;
import org.lianban.app.organisation.Departments;
import org.lianban.app.organisation.Role;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** An order that cannot be looked at is set aside, and the others of its batch are looked at as ever. */
@TestPropertySource(
        properties = {
            "spring.application.name=lianban-answers-aside", // nobody else's orders
            "spring.quartz.auto-startup=false" // the test sweeps
        })
@DirtiesContext
@Import(SetAsideAnswersTest.Questions.class)
class SetAsideAnswersTest extends CaseworkTest {

    private static final UUID BAD = UUID.fromString("00000000-0000-0000-0000-00000000000b");
    private static final Instant TEN_MINUTES_LATER = Instant.parse("2026-03-16T16:11:00Z");
    private static final UUID GOOD = UUID.fromString("00000000-0000-0000-0000-00000000000a");

    @Autowired
    AnswerSweep sweep;

    @Autowired
    Questions questions;

    @Autowired
    People people;

    @Autowired
    Departments departments;

    @BeforeEach
    void twoOrdersOfWhichOneHasNoLastDay() {
        people.hire("MARKET", Role.HEAD);
        jdbc.sql("delete from answer_set_aside").update();
        questions.of(asked(BAD, null), asked(GOOD, LocalDate.of(2026, 3, 16)));
        moveTo("2026-03-17T00:01");
        sweep.sweep(now());
    }

    private static Asked asked(UUID id, LocalDate due) {
        return new Asked(id, "order", "order/" + id, "990101", "MARKET", null, null, due, List.of());
    }

    private List<String> reported() {
        List<String> rows = new ArrayList<>();
        for (JsonNode item : people.as("SUPERVISION", Role.SUPERVISOR)
                .get("/api/findings/set-aside")
                .json()
                .get("items")) {
            rows.add("%s %s %s %s"
                    .formatted(
                            item.get("origin").asString(),
                            item.get("caseId").asString(),
                            item.get("department").asString(),
                            item.get("tries").asInt()));
        }
        return rows;
    }

    private long found(UUID id) {
        return jdbc.sql("select count(*) from finding where rule = 'T9' and subject = ?")
                .param("order/" + id)
                .query(Long.class)
                .single();
    }

    @Test
    void theOthersOfItsBatchAreLookedAt() {
        assertThat(found(GOOD)).isEqualTo(1);
        assertThat(questions.settled).containsExactly(GOOD);
    }

    @Test
    void itIsReportedToTheSupervisorUntilItGoesWell() {
        assertThat(reported()).containsExactly("ORDER " + BAD + " MARKET 1");
        moveTo("2026-03-17T00:12");
        sweep.sweep(now());
        assertThat(reported()).containsExactly("ORDER " + BAD + " MARKET 2");

        questions.of(asked(BAD, LocalDate.of(2026, 3, 16)));
        moveTo("2026-03-17T00:40");
        sweep.sweep(now());
        assertThat(reported()).isEmpty();
        assertThat(found(BAD)).isEqualTo(1);
    }

    @Test
    void itIsTriedAgainAtOnceWhenSomebodyOfItsRegionWantsIt() {
        String retry = "/api/findings/set-aside/" + BAD + "/retry";
        assertThat(retryAt()).isCloseTo(TEN_MINUTES_LATER, within(1, ChronoUnit.SECONDS));
        assertThat(people.as("MARKET", Role.HEAD).send("POST", retry, null).status())
                .isEqualTo(403);
        departments.register(List.of(new Department(
                "ELSEWHERE", "990102", new LocalisedText("他区监察", "Elsewhere"), Department.Kind.SUPERVISION)));
        assertThat(people.as("ELSEWHERE", Role.SUPERVISOR)
                        .send("POST", retry, null)
                        .status())
                .isEqualTo(404);
        assertThat(retryAt()).isCloseTo(TEN_MINUTES_LATER, within(1, ChronoUnit.SECONDS));
        assertThat(people.as("SUPERVISION", Role.SUPERVISOR)
                        .send("POST", retry, null)
                        .status())
                .isEqualTo(204);
        assertThat(retryAt()).isBeforeOrEqualTo(now());
    }

    private Instant retryAt() {
        return Instant.parse(people.as("SUPERVISION", Role.SUPERVISOR)
                .get("/api/findings/set-aside")
                .json()
                .get("items")
                .get(0)
                .get("retryAt")
                .asString());
    }

    /** Orders that are asked about in no other way. */
    @TestConfiguration
    static class Questions implements AskedSource {

        private final List<Asked> open = new ArrayList<>();
        private final List<UUID> settled = new ArrayList<>();

        void of(Asked... asked) {
            open.clear();
            open.addAll(List.of(asked));
            settled.clear();
        }

        @Override
        public List<Asked> lockDue(LocalDate today, Instant now, int limit) {
            return List.copyOf(open);
        }

        @Override
        public boolean lock(Asked one, LocalDate today) {
            return open.contains(one);
        }

        @Override
        public void settle(List<Looked> looked, WorkCalendar calendar, Instant now) {
            looked.forEach(one -> settled.add(one.asked().id()));
            open.removeIf(one -> settled.contains(one.id()));
        }
    }
}
