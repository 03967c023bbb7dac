package org.lianban.app.supervision.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.casework.Office.by;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.casework.Situation;
import org.lianban.app.casework.procedure.Extensions;
import org.lianban.app.casework.procedure.ProcedureForms.Extend;
import org.lianban.app.casework.work.Verdict;
import org.lianban.app.supervision.trace.CaseFact;
import org.lianban.app.supervision.trace.Corrected;
import org.lianban.app.supervision.trace.CorrectionAsked;
import org.lianban.app.supervision.trace.Decided;
import org.lianban.app.supervision.trace.Earlier;
import org.lianban.app.supervision.trace.Ended;
import org.lianban.app.supervision.trace.Extended;
import org.springframework.beans.factory.annotation.Autowired;

class OwnFactsTest extends CaseworkTest {

    @Autowired
    OwnCases cases;

    @Autowired
    Extensions extensions;

    private <F extends CaseFact> List<F> facts(UUID caseId, Class<F> kind) {
        return cases.load(List.of(caseId)).get(0).facts(kind).toList();
    }

    @Test
    void aNoticeSaysWhatItAsksForAndWhenThatWasThere() {
        UUID caseId = office.applied(Situation.SHOP_SIGN, "site-agreement");
        office.askToCorrect(caseId, "site-agreement");
        assertThat(facts(caseId, CorrectionAsked.class)).singleElement().satisfies(notice -> {
            assertThat(notice.asked()).containsExactly(new CorrectionAsked.Asked("site-agreement", true, null));
            assertThat(notice.person()).isEqualTo(office.clerk().login());
        });
        assertThat(facts(caseId, Corrected.class)).isEmpty();
        moveTo("2026-03-04T10:00");
        office.correct(caseId, "site-agreement");
        assertThat(facts(caseId, Corrected.class)).singleElement().satisfies(corrected -> assertThat(corrected.at())
                .isBetween(at("2026-03-04T10:00"), now()));
    }

    @Test
    void anExtensionSaysByHowManyDaysAndWhoGrantedIt() {
        UUID caseId = office.accepted(Situation.FOOD_LICENCE);
        extensions.request(by(office.approver("MARKET")), caseId, new Extend(7, "案情复杂"));
        assertThat(facts(caseId, Extended.class)).isEmpty();
        extensions.grant(
                by(office.head("MARKET")),
                jdbc.sql("select id from extension where case_id = ?")
                        .param(caseId)
                        .query(UUID.class)
                        .single());
        assertThat(facts(caseId, Extended.class)).singleElement().satisfies(granted -> {
            assertThat(granted.days()).isEqualTo(7);
            assertThat(granted.mostDays()).isEqualTo(10);
            assertThat(granted.person()).isEqualTo(office.head("MARKET").login());
        });
    }

    @Test
    void aDecisionSaysItsReasons() {
        UUID caseId = office.examined(Situation.FOOD_LICENCE);
        assertThat(facts(caseId, Decided.class)).isEmpty();
        office.decide(caseId, Verdict.GRANT);
        assertThat(facts(caseId, Decided.class)).singleElement().satisfies(decided -> {
            assertThat(decided.granted()).isTrue();
            assertThat(decided.reasons()).isNotBlank();
        });
        assertThat(facts(caseId, Ended.class)).isEmpty();
    }

    @Test
    void aWithdrawalSaysItsReason() {
        UUID caseId = office.accepted(Situation.FOOD_LICENCE);
        office.withdraw(caseId);
        assertThat(facts(caseId, Ended.class)).singleElement().satisfies(ended -> {
            assertThat(ended.outcome()).isEqualTo("WITHDRAWN");
            assertThat(ended.reason()).isNotBlank();
            assertThat(ended.person()).isNotNull();
        });
    }

    @Test
    void whatTheApplicantLetLapseIsKnownWhenTheSameIsAppliedForAgain() {
        UUID lapsed = office.applied(Situation.SHOP_SIGN, "site-agreement");
        office.askToCorrect(lapsed, "site-agreement");
        timersFireAt("2026-05-20T10:00");
        assertThat(facts(lapsed, Ended.class)).extracting(Ended::outcome).containsExactly("LAPSED");
        UUID again = office.applied(Situation.SHOP_SIGN);
        String number = jdbc.sql("select number from approval_case where id = ?")
                .param(lapsed)
                .query(String.class)
                .single();
        assertThat(facts(again, Earlier.class))
                .filteredOn(earlier -> earlier.number().equals(number))
                .singleElement()
                .extracting(Earlier::outcome)
                .isEqualTo("LAPSED");
        assertThat(facts(lapsed, Earlier.class))
                .noneMatch(earlier -> earlier.number().equals(number));
    }
}
