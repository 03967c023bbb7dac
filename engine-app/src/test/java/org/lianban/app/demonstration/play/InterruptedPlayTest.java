package org.lianban.app.demonstration.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianban.app.demonstration.DemonstrationTest;
import org.lianban.app.ledger.Receipts;
import org.lianban.monitoring.ledger.LedgerVerifier;
import org.lianban.monitoring.ledger.Receipt;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A database of its own, in which a play breaks off. */
@DemonstrationTest
@TestPropertySource(properties = "lianban.test=interrupted")
class InterruptedPlayTest {

    private static final Playbill PLAYBILL = Playbill.ending(LocalDate.of(2026, 9, 11), 5, 12, 3);

    @Autowired
    Play play;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Receipts receipts;

    @Test
    void goesOnWithinTheDayThatWasCutShort() {
        assertThatThrownBy(() -> play.run(PLAYBILL, (day, done) -> {
                    if (done == 3) {
                        throw new IllegalStateException("killed");
                    }
                }))
                .hasMessage("killed");
        // as if it had been killed late on the third day, before that day was noted as finished
        jdbc.sql("update demonstration_clock set played_until = played_until - 1")
                .update();

        play.run(PLAYBILL, (day, done) -> {});

        assertThat(jdbc.sql("select count(*) from approval_case")
                        .query(Long.class)
                        .single())
                .isEqualTo(12);
        assertThat(play.refusals()).isEmpty();
        for (UUID id :
                jdbc.sql("select id from approval_case").query(UUID.class).list()) {
            Receipt receipt = receipts.of(id);
            assertThat(LedgerVerifier.verify(receipt.entries().stream(), Map.of(id.toString(), receipt.head())))
                    .isEmpty();
        }
        assertThat(jdbc.sql("""
                                select count(*) from clock_event a join clock_event b
                                    on b.case_id = a.case_id and b.sequence = a.sequence + 1
                                where b.recorded_at < a.recorded_at
                                """).query(Long.class).single())
                .as("entries that were recorded before their predecessor")
                .isZero();
    }
}
