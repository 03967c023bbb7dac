package org.lianban.app.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianban.app.Applicants;
import org.lianban.app.Browser;
import org.lianban.app.casework.ProcedureWork;
import org.lianban.app.casework.Situation;
import org.lianban.app.casework.work.CaseState;
import org.lianban.app.casework.work.Verdict;
import org.lianban.app.web.KeyedHash;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What an applicant reads of a case, wherever it stands. */
class StoryTest extends ProcedureWork {

    @Autowired
    private Applicants applicants;

    @Autowired
    private KeyedHash hash;

    private JsonNode story(UUID caseId) {
        return holder(caseId).get("/api/applicant/cases/" + caseId).json();
    }

    private Browser holder(UUID caseId) {
        String number = Applicants.number();
        jdbc.sql("update approval_case set applicant_identity = ?, applicant_phone = ? where id = ?")
                .params(hash.ofIdentity(number), Applicants.phone(number), caseId)
                .update();
        return applicants.signedIn(number, Applicants.phone(number));
    }

    private static String headline(JsonNode story) {
        return story.get("headline").get("zh").asString();
    }

    @Test
    void eachStateIsToldInOneSentence() {
        Map.of(
                        CaseState.RECEIVED, "我们已收到您的申请，窗口正在核对材料。",
                        CaseState.CORRECTING, "正在等您补正材料。",
                        CaseState.EXAMINING, "云溪区城市管理局（综合执法局）正在审查您的申请。",
                        CaseState.DECIDING, "各部门已审查完毕，等待云溪区城市管理局（综合执法局）作出决定。",
                        CaseState.ISSUING, "已经准予，正在制作证照。",
                        CaseState.DELIVERING, "结果已经出来，正在等待送达。",
                        CaseState.CLOSED, "已办结：准予。")
                .forEach((state, sentence) ->
                        assertThat(headline(story(office.caseIn(state)))).isEqualTo(sentence));
    }

    @Test
    void theEndsWithoutAGrantAreToldToo() {
        UUID withdrawn = office.accepted(Situation.SHOP_SIGN);
        office.withdraw(withdrawn);
        assertThat(headline(story(withdrawn))).isEqualTo("您已撤回申请。");
        UUID refused = office.examined(Situation.SHOP_SIGN);
        office.decide(refused, Verdict.REFUSE);
        assertThat(headline(story(refused))).startsWith("结果已经出来");
    }

    @Test
    void aPauseIsToldFromItsGrantAndNotFromItsRequest() {
        UUID caseId = office.accepted(Situation.FOOD_LICENCE);
        moveTo("2026-03-03T10:00");
        UUID pause = request(caseId, ITEM, "TESTING", 5);
        assertThat(story(caseId).get("pauses")).isEmpty();
        moveTo("2026-03-04T11:00");
        grant(pause, "MARKET", 5);
        JsonNode story = story(caseId);
        assertThat(headline(story)).startsWith("您的申请正在等待").endsWith("“检测”。");
        assertThat(story.get("counting").asBoolean()).isFalse();
        assertThat(story.get("pauses").get(0).get("from").asString()).startsWith("2026-03-04T03:00:0");
    }

    /** The cap is five working days; the fifth is Wednesday the 11th, and from its midnight on time counts again. */
    @Test
    void anUncountedDayNamesWhatIsWaitedForAndTheDayOnWhichItGoesOn() {
        UUID caseId = office.accepted(Situation.FOOD_LICENCE);
        moveTo("2026-03-03T10:00");
        UUID pause = request(caseId, ITEM, "TESTING", 5);
        moveTo("2026-03-04T11:00");
        grant(pause, "MARKET", 5);
        moveTo("2026-03-06T10:00");
        Browser holder = holder(caseId);
        JsonNode story = holder.get("/api/applicant/cases/" + caseId).json();
        Browser.Answer days = holder.get("/api/applicant/cases/" + caseId + "/clocks/"
                + story.get("clock").asString() + "/days");
        JsonNode waited = days.json().get("days").get(2);
        assertThat(waited.get("date").asString()).isEqualTo("2026-03-05");
        assertThat(waited.get("why").get("zh").asString()).isEqualTo("等待云溪区市场监督管理局的“检测”，最迟 2026年3月12日 恢复计时");
        assertThat(waited.get("why").get("en").asString())
                .endsWith(", time counts again on 12 March 2026 at the latest");
        assertThat(story.get("pauses").get(0).get("until").asString()).isEqualTo("2026-03-12");
        assertThat(days.text()).doesNotContain(pause.toString()).doesNotContain("2026-03-11");
    }
}
