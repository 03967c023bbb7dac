package org.lianban.app.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.lianban.app.Browser;
import org.lianban.app.messages.delivery.SendingTest;
import org.lianban.app.organisation.Role;
import org.lianban.app.organisation.Staff;
import org.lianban.app.organisation.StaffMember;
import org.lianban.app.organisation.StaffProfile;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A supervisor who can be reached by mail, and what is saved in that name. */
abstract class ReportScene extends SendingTest {

    @Autowired
    ReportSender reports;

    @Autowired
    Staff staff;

    StaffMember owner;
    Browser browser;

    @BeforeEach
    void aSupervisor() {
        owner = reachableByMail(people.hire("SUPERVISION", Role.SUPERVISOR), Map.of());
        browser = people.as(owner);
    }

    Map<String, Object> form(Map<String, Object> otherwise) {
        Map<String, Object> form = new HashMap<>(Map.of(
                "name", "Open findings",
                "path", "/api/findings",
                "query", Map.of("state", "ISSUED"),
                "page", "/findings?state=ISSUED",
                "format", "CSV",
                "language", "EN",
                "often", "WORKING_DAY",
                "hour", 8,
                "readers", List.of(owner.login())));
        form.putAll(otherwise);
        return form;
    }

    /** What the owner wants to be different about the report that was read in that version. */
    Map<String, Object> change(int version, Map<String, Object> otherwise) {
        Map<String, Object> change = form(otherwise);
        List.of("path", "query", "page").forEach(change::remove);
        change.put("version", version);
        return change;
    }

    void save(Map<String, Object> otherwise) {
        Browser.Answer answer = browser.post("/api/reports", form(otherwise));
        assertThat(answer.status()).as(answer.text()).isEqualTo(204);
    }

    JsonNode shown() {
        return browser.get("/api/reports").json().get(0);
    }

    @Nullable
    String result() {
        return jdbc.sql("select n.result from report_run n join report r on r.id = n.report where r.owner = :owner")
                .param("owner", owner.id())
                .query(String.class)
                .optional()
                .orElse(null);
    }

    void profile(String department, Role role, boolean active) {
        staff.change(owner.login(), new StaffProfile(owner.name(), department, Set.of(role), Set.of(), active));
    }
}
