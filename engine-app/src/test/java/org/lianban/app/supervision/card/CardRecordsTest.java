package org.lianban.app.supervision.card;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianban.app.casework.Office.by;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.app.organisation.Actor;

/** What the database refuses by itself, whoever asks. */
class CardRecordsTest extends CardWorld {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from finding",
                "delete from finding_step",
                "update finding_step set text_zh = 'x'",
                "truncate finding_step cascade",
                "delete from supervision_document",
                "update supervision_document set place = 7",
                "delete from supervision_order",
                "delete from order_addressee",
                "update order_event set text = 'x'",
                "delete from order_event"
            })
    void deletesNothingAndChangesNoStep(String sql) {
        assertThatThrownBy(() -> jdbc.sql(sql).update()).rootCause().hasMessageContaining("permission denied");
    }

    @Test
    void letsNobodyDecideOnAnAppealAgainstHisOwnDecision() {
        appealed();
        assertThatThrownBy(() -> step(5, "REVOKED", supervisor)).rootCause().hasMessageContaining("another supervisor");
        assertThatThrownBy(() -> step(5, "UPHELD", supervisor)).rootCause().hasMessageContaining("another supervisor");
        step(5, "UPHELD", second);
    }

    @Test
    void letsNothingFollowTheEnd() {
        take(waiver, CardMove.WAIVE);
        assertThatThrownBy(() -> step(3, "ANSWERED", head)).rootCause().hasMessageContaining("follows WAIVED");
        assertThatThrownBy(() -> step(9, "ANSWERED", head)).rootCause().hasMessageContaining("follows nothing");
    }

    private void step(int number, String kind, Actor by) {
        jdbc.sql("""
                        insert into finding_step (finding_id, number, kind, taken_by, at, text_zh, text_en)
                        values (?, ?, ?, ?, now(), 'x', 'x')
                        """).params(card, number, kind, by.staff()).update();
    }
}
