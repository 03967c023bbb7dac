package org.lianban.app.supervision.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.lianban.app.Browser;
import org.lianban.app.People;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.organisation.Role;
import org.lianban.rules.SupervisionRules;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** A supervisor who drafts tables, in a district of his own. */
@TestPropertySource(
        properties = {
            "spring.application.name=lianban-trials", // nobody else's cases and versions
            "spring.quartz.auto-startup=false" // the test sweeps
        })
@DirtiesContext
abstract class RuleTableWorld extends CaseworkTest {

    static final String SHIPPED = SupervisionRules.shippedSource();

    @Autowired
    People people;

    @Autowired
    JsonMapper json;

    Browser supervisor;

    @BeforeEach
    void aSupervisor() {
        supervisor = people.as("SUPERVISION", Role.SUPERVISOR);
    }

    /** Replaces the cell of a row of the shipped table. */
    static String changed(String table, String row, String column, String from, String to) {
        String cell = "<outputEntry id=\"%s_%s\">\n          ".formatted(row, column);
        assertThat(table).contains(cell + from);
        return table.replace(cell + from, cell + to);
    }

    static String draft() {
        String earlierRed = changed(SHIPPED, "branch_late", "redAfter", "<text>3</text>", "<text>1</text>");
        String noWarning = changed(earlierRed, "promise_near", "active", "<text>true</text>", "<text>false</text>");
        return changed(
                noWarning, "promise_late", "severity", "<text>&quot;Y&quot;</text>", "<text>&quot;R&quot;</text>");
    }

    Browser.Answer tryOut(String source) {
        return supervisor.send(
                "POST",
                "/api/supervision-rules/trials",
                json.writeValueAsString(Map.of("source", source, "casesFrom", "2026-03-01", "casesTo", "2026-03-31")));
    }

    List<String> faults(String source) {
        return tryOut(source)
                .json()
                .get("errors")
                .valueStream()
                .map(fault -> fault.get("field").asString())
                .toList();
    }

    static int lineOf(String source, String text) {
        return (int) source.substring(0, source.indexOf(text) + 1).lines().count();
    }
}
