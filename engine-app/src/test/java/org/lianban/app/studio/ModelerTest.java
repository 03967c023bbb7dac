package org.lianban.app.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.Audited;
import org.lianban.app.Browser;
import org.lianban.app.organisation.Role;
import org.lianban.app.organisation.StaffMember;
import tools.jackson.databind.JsonNode;

/** Camunda Modeler, as its source says that it speaks. */
class ModelerTest extends StudioTest {

    private static final String CREATE = "/engine-rest/deployment/create";

    private StaffMember member;
    private Browser designer;
    private Browser modeler;
    private String token;

    @BeforeEach
    void aDesignerWithAToken() {
        member = people.hire("MARKET", Role.DESIGNER);
        designer = people.as(member);
        token = issue();
        modeler = bearing("Bearer " + token);
    }

    private String issue() {
        Browser.Answer issued = designer.post("/api/studio/tokens", Map.of("note", "桌面", "validDays", 30));
        assertThat(issued.status()).as(issued.text()).isEqualTo(201);
        return issued.json().get("token").asString();
    }

    private Browser bearing(String authorization) {
        return people.browser().with("Authorization", authorization).with("Accept", "application/json");
    }

    private static Browser.Answer deploy(Browser browser, String name, String file, String content) {
        String form = """
                --border\r
                Content-Disposition: form-data; name="deployment-name"\r
                \r
                %s\r
                --border\r
                Content-Disposition: form-data; name="deployment-source"\r
                \r
                Camunda Modeler\r
                --border\r
                Content-Disposition: form-data; name="enable-duplicate-filtering"\r
                \r
                true\r
                --border\r
                Content-Disposition: form-data; name="%s"; filename="%s"\r
                Content-Type: text/xml\r
                \r
                %s\r
                --border--\r
                """.formatted(name, file, file, content);
        return browser.postBytes(CREATE, "multipart/form-data; boundary=border", form.getBytes(StandardCharsets.UTF_8));
    }

    /** A sound model with a key of its own. */
    private String model(String key) {
        Browser other = designer();
        String change = change(other);
        String part = part(add(other, change, "MODEL", key, "EMPTY"));
        String model = file(other, part, 1);
        other.post(change + "/discard", Map.of());
        return model;
    }

    @Test
    void findsOutThatItIsLetInAndWhichEngineItIs() {
        assertThat(modeler.get("/engine-rest/deployment?maxResults=0").text()).isEqualTo("[]");
        assertThat(modeler.get("/engine-rest/version").json().get("version").asString())
                .startsWith("7.");
        Browser.Answer nothing = modeler.get("/engine-rest/task");
        assertThat(nothing.status()).isEqualTo(404);
        assertThat(nothing.json().get("type").asString()).isNotEmpty();
        assertThat(people.browser()
                        .get("/.well-known/camunda-automation-platform/webapps")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void signsInWithLoginAndTokenToo() {
        assertThat(bearing(basic(member.login(), token))
                        .get("/engine-rest/version")
                        .status())
                .isEqualTo(200);
        assertThat(bearing(basic("somebody", token)).get("/engine-rest/version").status())
                .isEqualTo(401);
        assertThat(bearing(basic(member.login(), "correct horse battery"))
                        .get("/engine-rest/version")
                        .status())
                .isEqualTo(401);
    }

    private static String basic(String login, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void isNobodyWithoutATokenWithAWrongOneOrOneThatIsOver() {
        String key = freshKey();
        String model = model(key);
        for (Browser nobody :
                new Browser[] {people.browser(), bearing("Bearer lbd_no"), bearing("Basic %%"), designer}) {
            Browser.Answer answer = deploy(nobody, "x", key + ".bpmn", model);
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.json().get("type").asString()).isEqualTo("AuthenticationException");
        }
        JsonNode listed = designer.get("/api/studio/tokens").json();
        assertThat(listed.get(0).get("note").asString()).isEqualTo("桌面");
        assertThat(listed.toString()).doesNotContain(token.substring(4));
        designer.delete("/api/studio/tokens/" + listed.get(0).get("id").asString());
        assertThat(deploy(modeler, "x", key + ".bpmn", model).status()).isEqualTo(401);
        Browser late = bearing("Bearer " + issue());
        jdbc.sql("update studio_token set expires_at = created_at where staff = ?")
                .param(member.id())
                .update();
        assertThat(deploy(late, "x", key + ".bpmn", model).status()).isEqualTo(401);
        assertThat(Audited.acts(jdbc, member.login()))
                .containsExactly("DESIGNER_TOKEN_ISSUED", "DESIGNER_TOKEN_REVOKED", "DESIGNER_TOKEN_ISSUED");
        assertThat(add(designer, change(designer), "MODEL", key, "EMPTY").status())
                .as("nothing was saved")
                .isEqualTo(201);
    }

    @Test
    void mayNothingWhenItsOwnerIsADesignerNoMore() {
        jdbc.sql("delete from staff_role where staff = ?").param(member.id()).update();
        Browser.Answer answer = deploy(modeler, "x", "a.bpmn", "<x/>");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.json().get("type").asString()).isEqualTo("AuthorizationException");
        assertThat(modeler.get("/engine-rest/deployment").status()).isEqualTo(403);
        assertThat(bearing("Bearer " + token).get("/api/studio/changes").status())
                .isEqualTo(401);
    }

    @Test
    void deploysIntoADraftOfThatNameAndTheNextTimeIntoTheSame() {
        String key = freshKey();
        String model = model(key);
        Browser.Answer deployed = deploy(modeler, "我的部署", key + ".bpmn", model);
        assertThat(deployed.status()).as(deployed.text()).isEqualTo(200);
        String change = "/api/studio/changes/" + deployed.json().get("id").asString();
        JsonNode kept = designer.get(change).json();
        assertThat(kept.get("change").get("title").asString()).isEqualTo("我的部署");
        String part = "/api/studio/parts/" + kept.get("parts").get(0).get("id").asString();
        assertThat(file(designer, part, 1)).isEqualTo(model);
        assertThat(head(designer, part).get("origin").asString()).isEqualTo("MODELER");
        String changed = model.replace("审查", "复查");
        assertThat(deploy(modeler, "我的部署", key + ".bpmn", changed)
                        .json()
                        .get("id")
                        .asString())
                .isEqualTo(deployed.json().get("id").asString());
        assertThat(file(designer, part, 2)).isEqualTo(changed);
        assertThat(deploy(modeler, "别的名称", key + ".bpmn", changed).status()).isEqualTo(200);
        assertThat(head(designer, part).get("number").asInt()).isEqualTo(2);
    }

    @Test
    void isToldElementAndLineOfWhatIsWrongAndNothingIsSaved() {
        String key = freshKey();
        String wrong = model(key).replace("lianban:clock", "lianban:clocks");
        Browser.Answer refused = deploy(modeler.with("Accept-Language", "en"), "x", key + ".bpmn", wrong);
        assertThat(refused.status()).as(refused.text()).isEqualTo(400);
        assertThat(refused.json().get("type").asString()).isEqualTo("ParseException");
        assertThat(refused.json().get("message").asString())
                .startsWith("ENGINE-09005 Could not parse BPMN process.")
                .contains("undeclared-stage")
                .contains("element examine");
        JsonNode error =
                refused.json().get("details").get(key + ".bpmn").get("errors").get(0);
        assertThat(error.get("mainElementId").asString()).isEqualTo("examine");
        assertThat(error.get("line").asInt()).isEqualTo(8);
        assertThat(designer.get("/api/studio/changes?mine=true")
                        .json()
                        .get("items")
                        .size())
                .isZero();
    }

    @Test
    void isToldTheLineOfWhatIsNoXml() {
        Browser.Answer refused = deploy(modeler, "x", "broken.bpmn", "<a>\n<b>\n</a>");
        assertThat(refused.status()).isEqualTo(400);
        JsonNode error =
                refused.json().get("details").get("broken.bpmn").get("errors").get(0);
        assertThat(error.get("line").asInt()).isEqualTo(1);
        assertThat(error.get("message").asString()).startsWith("unreadable");
        assertThat(deploy(modeler, "x", "run.js", "alert(1)").status()).isEqualTo(400);
    }

    @Test
    void neverSavesOverWhatSomebodyElseDidOrIsDoing() {
        String key = freshKey();
        String model = model(key);
        deploy(modeler, "x", key + ".bpmn", model);
        Browser other = designer();
        String part = part(key);
        lock(other, part);
        Browser.Answer locked = deploy(modeler, "x", key + ".bpmn", model.replace("审查", "复查"));
        assertThat(locked.status()).isEqualTo(409);
        assertThat(locked.json().get("message").asString()).contains("正在编辑");
        assertThat(save(other, part, 1, model.replace("审查", "初审")).status()).isEqualTo(200);
        other.delete(part + "/lock");
        Browser.Answer stale = deploy(modeler, "x", key + ".bpmn", model.replace("审查", "复查"));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(head(designer, part).get("number").asInt()).isEqualTo(2);
    }

    @Test
    void isToldOfTwoFilesThatAreOneDraftAndNothingIsSaved() {
        String key = freshKey();
        String model = model(key);
        String parts = Stream.of("one.bpmn", "two.bpmn")
                .map(name -> """
                        --border\r
                        Content-Disposition: form-data; name="%s"; filename="%s"\r
                        Content-Type: text/xml\r
                        \r
                        %s\r
                        """.formatted(name, name, model))
                .collect(Collectors.joining());
        Browser.Answer refused = modeler.with("Accept-Language", "en")
                .postBytes(
                        CREATE,
                        "multipart/form-data; boundary=border",
                        (parts + "--border--\r\n").getBytes(StandardCharsets.UTF_8));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().get("message").asString())
                .isEqualTo("one.bpmn and two.bpmn both have the id %s. Nothing was saved.".formatted(key));
        assertThat(designer.get("/api/studio/changes?mine=true")
                        .json()
                        .get("items")
                        .size())
                .isZero();
    }

    private String part(String key) {
        return "/api/studio/parts/"
                + jdbc.sql("select id::text from studio_part where key = ? and open")
                        .param(key)
                        .query(String.class)
                        .single();
    }

    @Test
    void sendsNoMoreThanThereMayBe() {
        Browser.Answer large = deploy(modeler, "x", "large.bpmn", "x".repeat(3 << 20));
        assertThat(large.status()).isEqualTo(400);
        assertThat(large.json().get("message").asString()).contains("2 MB");
        assertThat(modeler.postBytes(CREATE, "application/json", "{}".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isBetween(400, 499);
    }
}
