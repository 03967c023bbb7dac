package org.lianban.app.supervision.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.People;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.ledger.CaseLedger;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.ledger.LedgerSession;
import org.lianban.app.organisation.Role;
import org.lianban.app.supervision.finding.FindingSweep;
import org.lianban.monitoring.clock.LimitKind;
import org.lianban.monitoring.clock.LimitUnit;
import org.lianban.monitoring.clock.TimeLimit;
import org.lianban.monitoring.ledger.LedgerHead;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A calendar notice is published while ten thousand clocks run, some of them late: what it makes groundless is revoked. */
@TestPropertySource(
        properties = {
            "spring.application.name=lianban-groundless", // nobody else's cases and calendar
            "spring.quartz.auto-startup=false" // the test sweeps
        })
@DirtiesContext
class GroundlessCardsTest extends CaseworkTest {

    private static final int CASES = 2_500;
    private static final List<ClockKind> CLOCKS =
            List.of(ClockKind.PROMISED, ClockKind.STATUTORY, ClockKind.STAGE, ClockKind.BRANCH);

    @Autowired
    FindingSweep sweep;

    @Autowired
    CaseLedger ledger;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    People people;

    @Autowired
    JsonMapper json;

    /** Every case has four clocks that are due on Friday, 13 March, or in every tenth case on Monday, 9 March. */
    @BeforeEach
    void tenThousandClocks() {
        UUID clerk = people.hire("MARKET", Role.CLERK).id();
        transaction.executeWithoutResult(
                status -> IntStream.range(0, CASES).forEach(number -> newCase(clerk, number % 10 == 0 ? 5 : 9)));
        moveTo("2026-03-16T00:05");
        sweep.sweep(now());
    }

    private void newCase(UUID clerk, int days) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into approval_case (id, region, number, service_code, service_version, service_name_zh, service_name_en,
                            joint, lead_department, applicant_kind, applicant_name, applicant_id_number, applicant_phone, answers,
                            state, received_at, materials_at, clerk, ledger_head)
                        values (:id, '990101', :number, 'shop-sign', 1, '店招', 'Shop sign', false, 'MARKET', 'PERSON', '李四', 'X', '000',
                            '{}', 'EXAMINING', :at::timestamptz, :at::timestamptz, :clerk, :head)
                        """)
                .param("id", id)
                .param("number", "G" + id)
                .param("at", "2026-03-02T01:00:00Z")
                .param("clerk", clerk)
                .param("head", LedgerHead.EMPTY.hash())
                .update();
        LedgerSession session = ledger.open(id, "clerk", Instant.parse("2026-03-02T01:00:00Z"));
        TimeLimit limit = new TimeLimit(days, LimitUnit.WORKING_DAY, LimitKind.PROMISED, null);
        CLOCKS.forEach(kind -> session.startClock(kind, "shop-sign", "MARKET", limit, session.now(), "内部规则"));
        session.flush();
    }

    private Map<String, Long> standing() {
        return jdbc
                .sql(
                        "select rule || ' ' || severity || ' ' || due_on || ' ' || state as what, count(*) from finding group by 1")
                .query((row, number) -> Map.entry(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private JsonNode publishClosureOf(String date) {
        return people.as("MARKET", Role.ADMINISTRATOR)
                .send(
                        "POST",
                        "/api/calendar/notices",
                        json.writeValueAsString(Map.of(
                                "publishedOn", "2026-03-13",
                                "title", "台风停工",
                                "source", "市政府网站",
                                "days", List.of(Map.of("date", date, "kind", "HOLIDAY", "name", "台风")))))
                .json();
    }

    @Test
    void areRevokedWithTheNoticeAsTheReason() {
        long late = CASES / 10;
        assertThat(standing())
                .containsEntry("T2 Y 2026-03-09 ISSUED", late)
                .containsEntry("T3 R 2026-03-13 ISSUED", CASES - late);

        long began = System.nanoTime();
        JsonNode effect = publishClosureOf("2026-03-13");
        System.out.printf(
                "%,d clocks followed a notice in %d ms%n",
                CASES * CLOCKS.size(),
                Duration.ofNanos(System.nanoTime() - began).toMillis());

        // those due on the 13th are due on Monday the 16th now; those of the 9th were late in any case
        assertThat(effect.get("changed").asLong()).isEqualTo((CASES - late) * CLOCKS.size());
        assertThat(jdbc.sql("select count(*) from calendar_change where due_before = ? and due_after = ?")
                        .params(LocalDate.of(2026, 3, 13), LocalDate.of(2026, 3, 16))
                        .query(Long.class)
                        .single())
                .isEqualTo((CASES - late) * CLOCKS.size());
        assertThat(standing())
                .containsEntry("T2 Y 2026-03-13 REVOKED", CASES - late)
                .containsEntry("T3 R 2026-03-13 REVOKED", CASES - late)
                .containsEntry("T2 Y 2026-03-09 ISSUED", late)
                .containsEntry("T3 R 2026-03-09 ISSUED", late);
        assertThat(jdbc.sql("select distinct text_zh from finding_step where kind = 'REVOKED'")
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("台风停工");

        moveTo("2026-03-17T00:05");
        sweep.sweep(now());
        assertThat(standing()).containsEntry("T3 R 2026-03-16 ISSUED", CASES - late);
    }
}
