package org.lianban.app.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser;
import tools.jackson.databind.JsonNode;

/** What an approver is told of a change. */
class FindingsOfAChangeTest extends ReleasingTest {

    private static List<String> sentences(Browser.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return StreamSupport.stream(answer.json().get("findings").spliterator(), false)
                .map(FindingsOfAChangeTest::sentence)
                .toList();
    }

    private static String sentence(JsonNode finding) {
        return "%s %s %s %s"
                .formatted(
                        finding.get("file").asString(),
                        finding.get("severity").asString(),
                        finding.get("rule").asString(),
                        finding.get("zh").asString());
    }

    @Test
    void isWhatItsAuthorWasToldWarningsToo() {
        String change = StudioTest.change(author);
        String part = add(author, change, "MODEL", MODEL, "name=\"作出决定\"", "name=\"审定\"");
        byte[] file = StudioTest.file(author, part, 2).getBytes(StandardCharsets.UTF_8);
        List<String> author =
                sentences(this.author.postBytes("/api/studio/checks?kind=model&key=" + MODEL, "application/xml", file));
        assertThat(author).anyMatch(told -> told.contains(" warning exceeds-limit "));
        assertThat(sentences(second.get(change + "/findings"))).containsExactlyInAnyOrderElementsOf(author);
    }

    @Test
    void isOnceWhatATableDoesToTheModelsInForce() {
        String change = changed(
                author,
                "TABLE",
                "stage_limits",
                "(id=\"decision_limitAmount\">\\s*)<text>2</text>",
                "$1<text>200</text>");
        assertThat(sentences(second.get(change + "/findings")))
                .anyMatch(told -> told.contains(".bpmn error exceeds-limit "))
                .doesNotHaveDuplicates();
    }
}
