package org.lianban.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.lianban.monitoring.ledger.LedgerFault;
import org.lianban.monitoring.ledger.LedgerFault.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;

class VerificationTest {

    private final LedgerWorld world = new LedgerWorld();
    private final JdbcClient superuser = JdbcClient.create(world.asSuperuser());
    private UUID victim;

    @BeforeEach
    void threeCasesWithFiveEntriesEach() {
        List<UUID> cases = IntStream.range(0, 3).mapToObj(i -> world.newCase()).toList();
        for (UUID id : cases) {
            for (int entry = 0; entry < 5; entry++) {
                String type = "T" + entry;
                world.command(
                        id,
                        "2026-03-0%dT01:00:00Z".formatted(entry + 2),
                        session -> session.note(type, "内部规则", Map.of("key", "value")));
            }
        }
        victim = cases.get(1);
    }

    @AfterEach
    void close() {
        world.close();
    }

    private Verification.Report verify() throws SQLException {
        try (Connection connection = world.dataSource.getConnection()) {
            return Verification.of(connection);
        }
    }

    private LedgerFault faultAfter(String... changes) throws SQLException {
        superuser.sql("alter table lianban.clock_event disable trigger all").update();
        for (String change : changes) {
            superuser.sql(change.replace("VICTIM", "'" + victim + "'")).update();
        }
        return verify().fault().orElseThrow();
    }

    @Test
    void anUntouchedDatabaseFits() throws SQLException {
        assertThat(verify()).isEqualTo(new Verification.Report(3, 15, Optional.empty()));
    }

    @Test
    void itTakesOneStatementMoreForOrphansHoweverManyCases() throws SQLException {
        int before = world.dataSource.executed();
        verify();
        assertThat(world.dataSource.executed() - before).isEqualTo(2);
    }

    @Nested
    class Finds {

        @Test
        void aChangedEntry() throws SQLException {
            LedgerFault fault =
                    faultAfter("update lianban.clock_event set basis = 'x' where case_id = VICTIM and sequence = 3");
            assertThat(fault).returns(victim.toString(), LedgerFault::caseId);
            assertThat(fault).returns(3L, LedgerFault::sequence).returns(Kind.CONTENT, LedgerFault::kind);
        }

        @Test
        void aChangedDatum() throws SQLException {
            LedgerFault fault = faultAfter(
                    "update lianban.clock_event set data = '{\"key\": \"other\"}' where case_id = VICTIM and sequence = 2");
            assertThat(fault).returns(2L, LedgerFault::sequence).returns(Kind.CONTENT, LedgerFault::kind);
        }

        @Test
        void dataThatNobodyCanRead() throws SQLException {
            LedgerFault fault =
                    faultAfter("update lianban.clock_event set data = '[1]' where case_id = VICTIM and sequence = 2");
            assertThat(fault).returns(2L, LedgerFault::sequence).returns(Kind.CONTENT, LedgerFault::kind);
            assertThat(fault.reason()).startsWith("it cannot be read");
        }

        @Test
        void aDeletedEntry() throws SQLException {
            LedgerFault fault = faultAfter("delete from lianban.clock_event where case_id = VICTIM and sequence = 2");
            assertThat(fault).returns(3L, LedgerFault::sequence).returns(Kind.SEQUENCE, LedgerFault::kind);
        }

        @Test
        void anInsertedEntry() throws SQLException {
            LedgerFault fault = faultAfter(
                    "update lianban.clock_event set sequence = sequence + 100 where case_id = VICTIM and sequence > 2",
                    "update lianban.clock_event set sequence = sequence - 99 where case_id = VICTIM and sequence > 100",
                    """
                    insert into lianban.clock_event
                    select case_id, 3, region, clock_id, 'FORGED', at, recorded_at, actor, basis, data, hash, hash
                    from lianban.clock_event where case_id = VICTIM and sequence = 2""");
            assertThat(fault).returns(3L, LedgerFault::sequence).returns(Kind.CONTENT, LedgerFault::kind);
        }

        @Test
        void swappedEntries() throws SQLException {
            LedgerFault fault = faultAfter(
                    "update lianban.clock_event set sequence = 99 where case_id = VICTIM and sequence = 2",
                    "update lianban.clock_event set sequence = 2 where case_id = VICTIM and sequence = 3",
                    "update lianban.clock_event set sequence = 3 where case_id = VICTIM and sequence = 99");
            assertThat(fault).returns(2L, LedgerFault::sequence).returns(Kind.PREDECESSOR, LedgerFault::kind);
        }

        @Test
        void aLedgerCutShort() throws SQLException {
            LedgerFault fault = faultAfter("delete from lianban.clock_event where case_id = VICTIM and sequence > 3");
            assertThat(fault).returns(5L, LedgerFault::sequence).returns(Kind.HEAD, LedgerFault::kind);
        }

        @Test
        void aLedgerThatIsGoneAltogether() throws SQLException {
            LedgerFault fault = faultAfter("delete from lianban.clock_event where case_id = VICTIM");
            assertThat(fault).returns(5L, LedgerFault::sequence).returns(Kind.HEAD, LedgerFault::kind);
        }

        @Test
        void aChangedHead() throws SQLException {
            LedgerFault fault = faultAfter("update lianban.approval_case set ledger_head = 'x' where id = VICTIM");
            assertThat(fault).returns(victim.toString(), LedgerFault::caseId).returns(Kind.HEAD, LedgerFault::kind);
        }

        @Test
        void aHeadMovedBackTogetherWithTheEntriesOnlyByTheReceiptOfTheApplicant() throws SQLException {
            superuser.sql("alter table lianban.clock_event disable trigger all").update();
            var receipt = new Receipts(world.jdbc).of(victim);
            superuser
                    .sql("delete from lianban.clock_event where case_id = ? and sequence = 5")
                    .param(victim)
                    .update();
            superuser.sql("""
                    update lianban.approval_case c set ledger_sequence = 4, ledger_head = e.hash
                    from lianban.clock_event e where e.case_id = c.id and e.sequence = 4 and c.id = ?""").param(victim).update();
            assertThat(verify().fault()).isEmpty();
            assertThat(new Receipts(world.jdbc).of(victim).head()).isNotEqualTo(receipt.head());
            assertThat(receipt.verify()).isEmpty();
        }

        @Test
        void entriesOfACaseThatIsGone() throws SQLException {
            superuser
                    .sql("alter table lianban.approval_case disable trigger all")
                    .update();
            LedgerFault fault = faultAfter("delete from lianban.approval_case where id = VICTIM");
            assertThat(fault).returns(victim.toString(), LedgerFault::caseId).returns(1L, LedgerFault::sequence);
        }
    }
}
