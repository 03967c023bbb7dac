package org.lianban.app.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser;
import tools.jackson.databind.JsonNode;

class BenchTest extends StudioTest {

    private Browser designer;
    private String change;
    private String bench;

    @BeforeEach
    void aTable() {
        designer = designer();
        change = change(designer);
        bench = part(add(designer, change, "TABLE", freshKey(), "EMPTY")) + "/bench";
    }

    private JsonNode kept(int base, String sheet) {
        Browser.Answer answer = designer.put(bench + "/cases", Map.of("base", base, "sheet", sheet));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    @Test
    void saysWhichRowsAnswerAnInput() {
        JsonNode table = designer.get(bench).json();
        assertThat(table.get("inputs").get(0).get("name").asString()).isEqualTo("item");
        JsonNode tried = designer.post(bench + "/tries", Map.of("inputs", Map.of("item", "任何")))
                .json();
        assertThat(tried.get("answering")
                        .get(0)
                        .get("outputs")
                        .get("workingDays")
                        .asString())
                .isEqualTo("5");
    }

    @Test
    void saysWhatAColumnIsCalledAndWhatCanComeInIt() {
        String limits = part(add(designer, change, "TABLE", "time_limits", "IN_FORCE"));
        assertThat(designer.get(limits).json().get("name").get("en").asString()).isEqualTo("Limits of cases");
        JsonNode handling = designer.get(limits + "/bench").json().get("inputs").get(0);
        assertThat(handling.get("name").asString()).isEqualTo("handling");
        assertThat(handling.get("label").get("zh").asString()).isEqualTo("办理方式");
        assertThat(handling.get("label").get("en").asString()).isEqualTo("Handling");
        assertThat(handling.get("values").valueStream().map(JsonNode::asString))
                .containsExactly("SINGLE", "JOINT", "LOWER_LEVEL");
    }

    @Test
    void keepsTestCasesAndRunsThem() {
        assertThat(kept(0, "name,item,workingDays\n一般,x,5\n").get("revision").asInt())
                .isEqualTo(1);
        JsonNode run = designer.post(bench + "/runs", Map.of()).json();
        assertThat(run.get("passed").asBoolean()).as(run.toString()).isTrue();
        assertThat(run.get("missed").size()).isZero();
        Browser.Answer stale = designer.put(bench + "/cases", Map.of("base", 0, "sheet", ""));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.json().get("current").asInt()).isEqualTo(1);
    }

    @Test
    void keepsATableWhoseCasesFailFromBeingSubmitted() {
        kept(0, "name,item,workingDays\n一般,x,6\n");
        JsonNode run = designer.post(bench + "/runs", Map.of()).json();
        assertThat(run.get("passed").asBoolean()).isFalse();
        assertThat(run.get("cases").get(0).get("differences").size()).isEqualTo(1);
        Browser.Answer refused = designer.post(change + "/submission", Map.of("note", "x"));
        assertThat(refused.text()).contains("CASES_FAIL");
    }

    @Test
    void takesOnlyTables() {
        assertThat(designer.get(newModel(designer) + "/bench").status()).isEqualTo(409);
    }
}
