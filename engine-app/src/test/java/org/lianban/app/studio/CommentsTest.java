package org.lianban.app.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser;
import org.lianban.app.organisation.Role;
import tools.jackson.databind.JsonNode;

class CommentsTest extends StudioTest {

    private Browser designer;
    private String part;

    @BeforeEach
    void aDraft() {
        designer = designer();
        part = newModel(designer);
    }

    private JsonNode opened(String text) {
        Browser.Answer answer = designer.post(part + "/comments", Map.of("element", "examine", "text", text));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    @Test
    void areAnsweredSettledAndTakenUpAgain() {
        String thread = "/api/studio/comments/" + opened("时限过长？").get("id").asString();
        Browser head = people.as("MARKET", Role.HEAD);
        JsonNode answered =
                head.post(thread + "/answers", Map.of("text", "改为三日。")).json();
        assertThat(answered.get("comments").valueStream().map(said -> said.get("text")
                        .asString()))
                .containsExactly("时限过长？", "改为三日。");
        assertThat(head.post(thread + "/resolve", Map.of())
                        .json()
                        .get("resolvedBy")
                        .get("name"))
                .isNotNull();
        assertThat(designer.get(part + "/comments?open=true")
                        .json()
                        .get("items")
                        .size())
                .isZero();
        assertThat(designer.post(thread + "/reopen", Map.of()).json().get("resolvedBy"))
                .isNull();
        JsonNode listed = designer.get(part + "/comments?open=true").json().get("items");
        assertThat(listed.get(0).get("element").asString()).isEqualTo("examine");
    }

    @Test
    void areListedInPages() {
        for (int n = 0; n < 3; n++) {
            opened("第" + n + "条");
        }
        JsonNode first = designer.get(part + "/comments?limit=2").json();
        assertThat(first.get("items").size()).isEqualTo(2);
        JsonNode rest = designer.get(
                        part + "/comments?limit=2&cursor=" + first.get("next").asString())
                .json();
        assertThat(rest.get("items").get(0).get("comments").get(0).get("text").asString())
                .isEqualTo("第2条");
    }

    @Test
    void arePlainTextOfBoundedLength() {
        Map<String, String> long2001 = Map.of("element", "", "text", "字".repeat(2001));
        assertThat(designer.post(part + "/comments", long2001).status()).isEqualTo(400);
        assertThat(designer.post(part + "/comments", Map.of("element", "", "text", "a\u0007b"))
                        .status())
                .isEqualTo(400);
        assertThat(people.as("MARKET", Role.CLERK)
                        .post(part + "/comments", Map.of("element", "", "text", "x"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void endWithTheDraftAndStayReadable() {
        String thread = "/api/studio/comments/" + opened("留言").get("id").asString();
        designer.delete(part);
        assertThat(designer.post(thread + "/answers", Map.of("text", "x")).status())
                .isEqualTo(409);
        assertThat(designer.get(part + "/comments").json().get("items").size()).isEqualTo(1);
    }
}
