package org.lianban.app.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.casework.Office.by;
import static org.lianban.app.casework.RefusalAssert.assertRefused;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianban.app.Audited;
import org.lianban.app.Browser;
import org.lianban.app.casework.Race;
import org.lianban.app.casework.Situation;
import org.lianban.app.casework.procedure.Extensions;
import org.lianban.app.casework.procedure.ProcedureForms.Extend;
import org.lianban.app.organisation.Department;
import org.lianban.app.organisation.Role;
import org.lianban.app.web.LocalisedText;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** From a draft to cases that follow it. */
class ReleaseTest extends ReleasingTest {

    @Autowired
    Extensions extensions;

    private String titleOfDecision(UUID caseId) {
        office.accept(caseId);
        office.allAgree(caseId);
        return jdbc.sql("select title_zh from task where id = ?")
                .param(register.task(caseId, "decide").id())
                .query(String.class)
                .single();
    }

    private void ask(UUID caseId, int days) {
        extensions.request(by(office.approver("MARKET")), caseId, new Extend(days, "案情复杂"));
    }

    @Test
    void newCasesFollowWhatIsReleasedAndThoseBeforeItStay() {
        UUID before = office.applied(Situation.FOOD_LICENCE);
        UUID extended = office.accepted(Situation.FOOD_LICENCE);
        String change = renamedDecision();
        String table = add(author, change, "TABLE", TABLE, "<text>10</text>", "<text>4</text>");
        Browser.Answer kept = author.put(
                table + "/bench/cases", Map.of("base", 0, "sheet", "name,handling,maximumAmount\n单部门,SINGLE,4\n"));
        assertThat(kept.status()).as(kept.text()).isEqualTo(200);
        approved(change, Map.of("note", "单部门最多延长四日"));
        JsonNode release = released(change);
        assertThat(state(change)).isEqualTo("RELEASED");
        assertThat(moment(release.get("beginsAt"))).isBetween(now(), now().plusSeconds(10));
        moveTo("2026-03-02T09:01");
        UUID after = office.applied(Situation.FOOD_LICENCE);
        assertThat(titleOfDecision(before)).isEqualTo("作出决定");
        assertThat(titleOfDecision(after)).isEqualTo("审定");
        UUID late = office.accepted(Situation.FOOD_LICENCE);
        ask(extended, 10);
        assertRefused(() -> ask(late, 5)).saying("最多延长 4 个工作日");
        assertThat(Audited.acts(jdbc, change.substring(change.lastIndexOf('/') + 1)))
                .endsWith("CHANGE_SUBMITTED", "CHANGE_APPROVED", "CHANGE_RELEASED");
        JsonNode told = second.get("/api/studio/releases").json().get("items").get(0);
        assertThat(told).isEqualTo(release);
        assertThat(told.get("note").asString()).isEqualTo("单部门最多延长四日");
        assertThat(told.get("artifacts").size()).isEqualTo(2);
        assertThat(told.get("artifacts").get(0).get("replaced").asInt()).isEqualTo(1);
        assertThat(told.get("drafted").size()).isEqualTo(1);
        assertThat(told.get("approvedBy")).isNotEqualTo(told.get("submittedBy"));
        assertThat(author.post(change + "/release", Map.of()).status()).isEqualTo(409);
    }

    @Test
    void whatIsNotReleasedOnItsDateIsToldToBeLateUntilASweepReleasesIt() {
        String change = renamedDecision();
        approved(change, Map.of("note", "自三月九日起", "effectiveFrom", "2026-03-09T00:00:00+08:00"));
        moveTo("2026-03-09T00:00:59");
        assertThat(dueSince(change)).isNull();
        moveTo("2026-03-09T00:01");
        assertThat(moment(dueSince(change))).isEqualTo(Instant.parse("2026-03-08T16:00:00Z"));
        assertThat(state(change)).isEqualTo("APPROVED");
        sweep.sweep();
        assertThat(state(change)).isEqualTo("RELEASED");
        assertThat(dueSince(change)).isNull();
    }

    private @Nullable JsonNode dueSince(String change) {
        return author.get(change + "/release").json().get("dueSince");
    }

    @Test
    void anEffectiveDateReleasesOnceOnWhateverNodesLook() throws InterruptedException {
        String change = renamedDecision();
        approved(change, Map.of("note", "自三月九日起", "effectiveFrom", "2026-03-09T00:00:00+08:00"));
        Browser.Answer early = author.post(change + "/release", Map.of());
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.json().get("reason").asString()).isEqualTo("NOT_YET");
        sweep.sweep();
        assertThat(state(change)).isEqualTo("APPROVED");
        moveTo("2026-03-08T23:59:45");
        Callable<Boolean> node = () -> {
            sweep.sweep();
            return true;
        };
        assertThat(Race.run(List.of(node, node, node))).allMatch(Race.Result::won);
        author = people.as("MARKET", Role.DESIGNER);
        JsonNode release = author.get(change + "/release").json().get("release");
        assertThat(moment(release.get("beginsAt"))).isEqualTo(at("2026-03-09T00:00"));
        assertThat(release.has("releasedBy") && !release.get("releasedBy").isNull())
                .isFalse();
        assertThat(flows.of(MODEL).xml()).doesNotContain("审定");
        moveTo("2026-03-09T00:00");
        assertThat(flows.of(MODEL).xml()).contains("审定");
        assertThat(version(MODEL_KEY))
                .isEqualTo(release.get("artifacts").get(0).get("version").asInt());
        assertThat(jdbc.sql("select count(*) from studio_artifact_version where change = ?::uuid")
                        .param(change.substring(change.lastIndexOf('/') + 1))
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void oneRollsBackByAChangeThatGoesTheSameWay() {
        String shipped = flows.of(MODEL).xml();
        String change = renamedDecision();
        approved(change, Map.of("note", "改名"));
        long number = released(change).get("number").asLong();
        assertThat(flows.of(MODEL).xml()).contains("审定");
        moveTo("2026-03-02T10:00");
        Map<String, String> form = Map.of("title", "回退", "note", "恢复原名");
        Browser.Answer same = author.post("/api/studio/releases/" + number + "/rollback", form);
        assertThat(same.status()).isEqualTo(409);
        assertThat(same.json().get("reason").asString()).isEqualTo("IN_FORCE");
        Browser.Answer begun = author.post("/api/studio/artifacts/model/" + MODEL + "/versions/1/rollback", form);
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        String back = "/api/studio/changes/" + begun.json().get("change").asString();
        assertThat(author.get(back).json().get("change").get("proposedNote").asString())
                .isEqualTo("恢复原名");
        approved(back, Map.of("note", "恢复原名"));
        JsonNode release = released(back);
        assertThat(release.get("artifacts").get(0).get("version").asInt()).isGreaterThan(2);
        assertThat(flows.of(MODEL).xml()).isEqualTo(shipped);
        assertThat(new String(artifacts.content(MODEL_KEY, version(MODEL_KEY)).bytes(), StandardCharsets.UTF_8))
                .isEqualTo(new String(artifacts.content(MODEL_KEY, 1).bytes(), StandardCharsets.UTF_8));
        moveTo("2026-03-02T11:00");
        Browser.Answer forth = author.post("/api/studio/releases/" + number + "/rollback", form);
        assertThat(forth.status()).as(forth.text()).isEqualTo(201);
        assertThat(Audited.acts(jdbc, forth.json().get("change").asString()))
                .containsExactly("CHANGE_BEGUN", "PART_ADDED", "ROLLBACK_BEGUN");
    }

    @Test
    void whatWasReleasedJustNowIsBuiltOnAndTakenBackBeforeItHasBegun() {
        String shipped = artifacts.content(TABLE_KEY, 1).text();
        String change = changed(author, "TABLE", TABLE, "<text>10</text>", "<text>4</text>");
        approved(change, Map.of("note", "最多四日"));
        JsonNode release = released(change);
        assertThat(moment(release.get("beginsAt"))).isAfter(now());
        Map<String, String> form = Map.of("title", "回退", "note", "恢复");
        Browser.Answer same = author.post("/api/studio/releases/" + release.get("number") + "/rollback", form);
        assertThat(same.json().get("reason").asString()).isEqualTo("IN_FORCE");
        Browser.Answer begun = author.post("/api/studio/artifacts/table/" + TABLE + "/versions/1/rollback", form);
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        String back = "/api/studio/changes/" + begun.json().get("change").asString();
        approved(back, Map.of("note", "恢复"));
        JsonNode again = released(back).get("artifacts").get(0);
        assertThat(again.get("replaced"))
                .isEqualTo(release.get("artifacts").get(0).get("version"));
        moveTo("2026-03-02T09:01");
        assertThat(version(TABLE_KEY)).isEqualTo(again.get("version").asInt());
        assertThat(artifacts.content(TABLE_KEY, version(TABLE_KEY)).text()).isEqualTo(shipped);
    }

    @Test
    void isDoneByDesignersOfTheRegionAndOnlyOfWhatIsApproved() {
        String change = renamedDecision();
        assertThat(author.post(change + "/release", Map.of()).status()).isEqualTo(409);
        approved(change, Map.of("note", "改名"));
        assertThat(people.as("MARKET", Role.HEAD)
                        .post(change + "/release", Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(people.as("MARKET", Role.CLERK).get("/api/studio/releases").status())
                .isEqualTo(403);
        departments.register(List.of(new Department(
                "ELSEWHERE", "990108", new LocalisedText("他区某局", "Elsewhere"), Department.Kind.DEPARTMENT)));
        Browser stranger = people.as("ELSEWHERE", Role.DESIGNER);
        assertThat(stranger.post(change + "/release", Map.of()).status()).isEqualTo(404);
        assertThat(stranger.post(change + "/approval", Map.of()).status()).isEqualTo(404);
        long number = released(change).get("number").asLong();
        assertThat(stranger.get("/api/studio/releases/" + number).status()).isEqualTo(404);
        assertThat(author.get("/api/studio/releases/" + number).status()).isEqualTo(200);
    }
}
