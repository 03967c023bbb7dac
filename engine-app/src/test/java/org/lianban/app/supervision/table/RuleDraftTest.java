package org.lianban.app.supervision.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser;
import tools.jackson.databind.JsonNode;

/** A draft beside the table in force, and what is wrong with one. */
class RuleDraftTest extends RuleTableWorld {

    private Browser.Answer compare(String source) {
        return supervisor.send(
                "POST", "/api/supervision-rules/comparisons", json.writeValueAsString(Map.of("source", source)));
    }

    @Test
    void isHeldBesideTheTableInForceRowByRow() {
        JsonNode compared = compare(draft()).json();
        assertThat(compared.get("changes")
                        .valueStream()
                        .map(change -> change.get("kind").asString() + " "
                                + change.get("rule").asString() + " "
                                + change.get("before").get("redAfter").asString() + " "
                                + change.get("after").get("redAfter").asString()))
                .contains("CHANGED T5 3 1")
                .hasSize(3);
        assertThat(compare(SHIPPED).json().get("changes").size()).isZero();
    }

    @Test
    void mayHoldARowForOneDepartmentAboveTheRowForAll() {
        String fire = rowOf("promise_late")
                .replace("promise_late", "promise_late_fire")
                .replace(
                        "<inputEntry id=\"promise_late_fire_department\">\n          <text>-</text>",
                        "<inputEntry id=\"promise_late_fire_department\">\n          <text>\"FIRE\"</text>");
        String above = SHIPPED.replace(rowOf("promise_late"), fire + rowOf("promise_late"));
        JsonNode change = compare(above).json().get("changes").get(0);
        assertThat(change.get("kind").asString()).isEqualTo("ADDED");
        assertThat(change.get("department").asString()).isEqualTo("\"FIRE\"");
        String below = SHIPPED.replace(rowOf("promise_late"), rowOf("promise_late") + fire);
        assertThat(faults(below)).containsExactly("source:" + lineOf(below, "<rule id=\"promise_late_fire\">"));
    }

    @Test
    void isRefusedWithTheLineOfEachFault() {
        String wrong = changed(SHIPPED, "branch_late", "redAfter", "<text>3</text>", "<text>soon</text>");
        String twice = changed(wrong, "promise_near", "active", "<text>true</text>", "<text>if 1 = 1 then true</text>");
        assertThat(faults(twice))
                .containsExactlyInAnyOrder("source:" + lineOf(twice, "if 1 = 1"), "source:" + lineOf(twice, "soon"));
        assertThat(faults("<definitions>\n<rule>\n</definitions>")).containsExactly("source:3");
        assertThat(faults("<?xml version=\"1.0\"?>\n<!DOCTYPE x>\n<x/>")).containsExactly("source:2");
    }

    private String rowOf(String id) {
        int start = SHIPPED.indexOf("<rule id=\"%s\">".formatted(id));
        return SHIPPED.substring(start, SHIPPED.indexOf("</rule>", start) + "</rule>".length());
    }
}
