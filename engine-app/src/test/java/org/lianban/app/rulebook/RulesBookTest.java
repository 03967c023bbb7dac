package org.lianban.app.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianban.app.casework.Office.by;
import static org.lianban.app.casework.RefusalAssert.assertRefused;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.casework.Situation;
import org.lianban.app.casework.procedure.Extensions;
import org.lianban.app.casework.procedure.ProcedureForms.Extend;
import org.lianban.rules.ExtensionRule.Extendable;
import org.lianban.rules.Handling;
import org.lianban.rules.Rules;
import org.lianban.rules.table.InvalidTable;
import org.springframework.beans.factory.annotation.Autowired;

class RulesBookTest extends CaseworkTest {

    private static final String TABLE = "extension_limits";

    @Autowired
    RulesBook book;

    @Autowired
    RuleReleases releases;

    @Autowired
    RulesWatch watch;

    @Autowired
    RuleEditionStore store;

    @Autowired
    Extensions extensions;

    /** An edition stays for ever, so for the other tests the book forgets it. */
    @AfterEach
    void forget() {
        book.replace(KnownRules.shipped());
    }

    private static String shipped() {
        try (InputStream in = Rules.class.getResourceAsStream("/rules/" + TABLE + ".dmn")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** At most so many days for a case of one authority. */
    private static Map<String, String> atMost(int days) {
        return Map.of(TABLE, shipped().replaceFirst("<text>10</text>", "<text>" + days + "</text>"));
    }

    private Instant release(Map<String, String> tables, Instant from) {
        Instant begins = releases.release("延长期限", tables, from);
        watch.look();
        return begins;
    }

    private int mostAt(Instant moment) {
        return ((Extendable) book.at(moment).extension(Handling.SINGLE))
                .maximum()
                .amount();
    }

    @Test
    void aCaseFollowsTheTablesOfItsDay() {
        UUID before = office.accepted(Situation.FOOD_LICENCE);
        release(atMost(4), at("2026-03-02T12:00"));
        moveTo("2026-03-02T13:00");
        UUID after = office.accepted(Situation.FOOD_LICENCE);
        UUID receivedBefore = office.appliedReceivedAt(Situation.FOOD_LICENCE, at("2026-03-02T11:00"));
        office.accept(receivedBefore);
        assertRefused(() -> ask(after, 5)).saying("最多延长 4 个工作日");
        ask(before, 10);
        ask(receivedBefore, 10);
    }

    private void ask(UUID caseId, int days) {
        extensions.request(by(office.approver("MARKET")), caseId, new Extend(days, "案情复杂"));
    }

    @Test
    void anEditionBeginsAtItsMomentAndNoSoonerThanAllNodesKnow() {
        Instant now = now();
        Instant begins = release(atMost(7), now.minusSeconds(60));
        assertThat(begins).isBetween(now.plusSeconds(9), now.plusSeconds(60));
        assertThat(mostAt(begins)).isEqualTo(7);
        assertThat(mostAt(at("2026-03-02T08:00"))).isEqualTo(10);
    }

    @Test
    void oneRollsBackByReleasingWhatWasThere() {
        release(atMost(3), at("2026-03-02T10:00"));
        release(Map.of(TABLE, shipped()), at("2026-03-02T11:00"));
        assertThat(mostAt(at("2026-03-02T10:30"))).isEqualTo(3);
        assertThat(mostAt(at("2026-03-02T11:00"))).isEqualTo(10);
    }

    @Test
    void aTableThatIsNoneIsNotReleased() {
        long before = store.count();
        assertThatThrownBy(() -> releases.release("坏表", Map.of(TABLE, "<definitions/>"), now()))
                .isInstanceOf(InvalidTable.class);
        assertThat(store.count()).isEqualTo(before);
    }
}
