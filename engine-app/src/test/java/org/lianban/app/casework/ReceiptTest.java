package org.lianban.app.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianban.app.ledger.Receipts;
import org.lianban.monitoring.ledger.Receipt;
import org.springframework.beans.factory.annotation.Autowired;

class ReceiptTest extends CaseworkTest {

    @Autowired
    Receipts receipts;

    private UUID corrected() {
        UUID caseId = office.applied(Situation.SHOP_SIGN, "site-agreement");
        moveTo("2026-03-03T09:00");
        office.askToCorrect(caseId, "site-agreement");
        moveTo("2026-03-06T11:00");
        office.correct(caseId, "site-agreement");
        office.accept(caseId);
        return caseId;
    }

    @Test
    void saysWhenTheApplicationCameWhateverCameLater() {
        UUID caseId = corrected();
        assertThat(receipts.of(caseId).facts().get("receivedAt")).startsWith("2026-03-02T01:00");
        assertThat(register.acceptedOn(caseId)).isEqualTo("2026-03-06");
    }

    @Test
    void coversWhoAppliedForWhatAndWhen() {
        Receipt receipt = receipts.of(corrected());
        assertThat(receipt.coversFacts()).isTrue();
        assertThat(receipt.verify()).isEmpty();
        for (String fact : receipt.facts().keySet()) {
            Map<String, String> others = new LinkedHashMap<>(receipt.facts());
            others.put(fact, "别的");
            assertThat(new Receipt(receipt.caseId(), others, receipt.entries(), receipt.head()).verify())
                    .as(fact)
                    .isPresent();
        }
    }

    @Test
    void putsNoNameIntoTheLedger() {
        UUID caseId = corrected();
        assertThat(jdbc.sql("select string_agg(data::text, ' ') from clock_event where case_id = ?")
                        .param(caseId)
                        .query(String.class)
                        .single())
                .doesNotContain("云溪小馆", "91990101MA0000001Y", "13800000000");
    }
}
