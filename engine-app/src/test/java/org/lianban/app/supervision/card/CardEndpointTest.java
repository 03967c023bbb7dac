package org.lianban.app.supervision.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.Audited;
import org.lianban.app.Browser;
import org.lianban.app.People;
import org.lianban.app.organisation.Authority;
import org.lianban.app.organisation.Role;
import org.lianban.app.organisation.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class CardEndpointTest extends CardWorld {

    private static final String PDF = "%PDF-1.7\n%%EOF\n";

    @Autowired
    People people;

    private Browser department;
    private Browser first;
    private Browser other;
    private String path;

    @BeforeEach
    void people() {
        department = people.as("MARKET", Role.HEAD);
        first = people.as("SUPERVISION", Role.SUPERVISOR);
        other = people.as("SUPERVISION", Role.SUPERVISOR);
        path = "/api/findings/" + card;
    }

    private static Map<String, Object> text(String text) {
        return Map.of("text", text);
    }

    @Test
    void aCardGoesThroughItsLife() {
        Browser.Answer read = department.get(path);
        assertThat(read.header("ETag")).isEqualTo("\"1\"");
        JsonNode action = read.json().get("actions").get(0);
        assertThat(action.get("label").get("zh").asString()).isEqualTo("答复");
        Browser.Answer answered = department.post(action.get("href").asString(), text("材料待补"));
        assertThat(answered.status()).isEqualTo(200);
        assertThat(answered.header("ETag")).isEqualTo("\"2\"");
        assertThat(answered.json().get("stepDue").asString()).isEqualTo("2026-03-24");
        assertThat(first.post(path + "/uphold", text("属实")).status()).isEqualTo(200);
        assertThat(department.post(path + "/appeal", text("不服")).status()).isEqualTo(200);
        assertThat(first.post(path + "/revoke", text("撤销")).status()).isEqualTo(422);
        assertThat(other.post(path + "/revoke", text("理由成立")).status()).isEqualTo(200);
        JsonNode view = department.get(path).json();
        assertThat(view.get("finding").get("state").asString()).isEqualTo("REVOKED");
        assertThat(view.get("steps").findValuesAsString("kind"))
                .containsExactly("ISSUED", "ANSWERED", "UPHELD", "APPEALED", "REVOKED");
        assertThat(Audited.acts(jdbc, path.substring(path.lastIndexOf('/') + 1)))
                .hasSize(4)
                .containsOnly("FINDING_DECIDED");
        assertThat(department
                        .with("If-Match", "\"3\"")
                        .post(path + "/appeal", text("x"))
                        .status())
                .isEqualTo(412);
    }

    @Test
    void documentsComeWithAnAnswerAndAreReadByWhoeverSeesTheCard() {
        String upload = department
                .upload("/api/attachments", "整改报告.pdf", PDF)
                .json()
                .get("id")
                .asString();
        Map<String, Object> body = Map.of("text", "见报告", "documents", List.of(upload));
        assertThat(department.post(path + "/answer", body).status()).isEqualTo(200);
        JsonNode paper =
                first.get(path).json().get("steps").get(1).get("documents").get(0);
        assertThat(paper.get("name").asString()).isEqualTo("整改报告.pdf");
        String file = path + "/documents/" + paper.get("id").asString();
        assertThat(first.get(file).text()).isEqualTo(PDF);
        assertThat(first.get(file).header("Content-Disposition")).startsWith("attachment");
        assertThat(people.as("FIRE", Role.HEAD).get(file).status()).isEqualTo(404);
        assertThat(first.get("/api/findings/" + finding("T1", "I") + "/documents/" + upload)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void anUploadIsUsedOnceAndOnlyByItsOwner() {
        Browser colleague = people.as("MARKET", Role.HEAD);
        String upload = department
                .upload("/api/attachments", "a.pdf", PDF)
                .json()
                .get("id")
                .asString();
        Map<String, Object> body = Map.of("text", "见报告", "documents", List.of(upload));
        assertThat(colleague.post(path + "/answer", body).status()).isEqualTo(400);
        assertThat(department.post(path + "/answer", body).status()).isEqualTo(200);
        String otherCard = "/api/findings/" + finding("T5", "Y");
        assertThat(department.post(otherCard + "/answer", body).status()).isEqualTo(400);
    }

    @Test
    void aTextIsNeeded() {
        Browser.Answer refused = department.post(path + "/answer", text(" "));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().get("errors").get(0).get("field").asString()).isEqualTo("text");
    }

    @Test
    void whoMayWaiveSeesTheRegionAndWaives() {
        StaffMember member = people.hire("GOVERNMENT", Set.of(Role.HEAD), Set.of(Authority.WAIVE_FINDING));
        Browser government = people.as(member);
        assertThat(government.get(path).json().get("actions").findValuesAsString("name"))
                .containsExactly("WAIVE");
        assertThat(people.as("GOVERNMENT", Role.HEAD).get(path).status()).isEqualTo(404);
        assertThat(government.post(path + "/waive", text("台风停工")).status()).isEqualTo(200);
    }

    @Test
    void revocationsAreCountedByPersonAndDepartment() {
        appealed();
        take(second, CardMove.REVOKE);
        JsonNode rows = first.get("/api/findings/revocations?from=2026-03-17&until=2026-03-17")
                .json();
        assertThat(row(rows, second.login())).contains("\"revoked\":1", "\"afterAppeal\":1", "\"upheld\":0", "MARKET");
        assertThat(row(rows, supervisor.login())).contains("\"revoked\":0", "\"upheld\":1");
        assertThat(first.get("/api/findings/revocations?until=2026-03-16").text())
                .doesNotContain(second.login());
        assertThat(department.get("/api/findings/revocations").status()).isEqualTo(403);
    }

    private static String row(JsonNode rows, String login) {
        for (JsonNode row : rows) {
            if (row.has("supervisor") && row.get("supervisor").asString().equals(login)) {
                return row.toString();
            }
        }
        throw new AssertionError(login + " is not among " + rows);
    }
}
