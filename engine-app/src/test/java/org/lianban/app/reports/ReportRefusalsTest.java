package org.lianban.app.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser;
import org.lianban.app.organisation.Role;

/** What nobody may save, see or move. */
class ReportRefusalsTest extends ReportScene {

    private int refused(Map<String, Object> otherwise) {
        return browser.post("/api/reports", form(otherwise)).status();
    }

    @Test
    void areThoseWhoNeitherSuperviseNorHead() {
        browser = people.as("MARKET", Role.APPROVER);
        assertThat(refused(Map.of())).isEqualTo(403);
        assertThat(browser.get("/api/reports").status()).isEqualTo(403);
    }

    @Test
    void isAListThatIsNotOpenToTheOwner() {
        browser = people.as("MARKET", Role.HEAD);
        assertThat(refused(Map.of("path", "/api/board/cases", "query", Map.of("kind", "overdue"))))
                .isEqualTo(403);
    }

    @Test
    void isWhatNoListUnderstands() {
        assertThat(refused(Map.of("path", "/api/session"))).isEqualTo(400);
        assertThat(refused(Map.of("query", Map.of("nonsense", "1")))).isEqualTo(400);
        assertThat(refused(Map.of("query", Map.of("state", "NONSENSE")))).isEqualTo(400);
        assertThat(refused(Map.of("often", "WEEK"))).isEqualTo(400);
        assertThat(refused(Map.of("page", "//elsewhere.example.org"))).isEqualTo(400);
    }

    @Test
    void isAReaderWithoutAMailAddress() {
        assertThat(refused(Map.of(
                        "readers", List.of(people.hire("MARKET", Role.HEAD).login()))))
                .isEqualTo(400);
        assertThat(browser.get("/api/reports").json()).isEmpty();
    }

    @Test
    void isAReportForNobodyAndTheListSpeaksOfEntries() {
        Browser.Answer answer =
                browser.with("Accept-Language", "en").post("/api/reports", form(Map.of("readers", List.of())));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("readers");
        assertThat(answer.json().at("/errors/0/message").asString()).isEqualTo("must have 1 to 20 entries");
    }

    @Test
    void isTheReportOfSomebodyElse() {
        save(Map.of());
        String path = "/api/reports/" + shown().get("id").asString();
        Browser other = people.as("SUPERVISION", Role.SUPERVISOR);
        assertThat(other.get("/api/reports").json()).isEmpty();
        for (String command : List.of("/pause", "/resume", "/sending")) {
            assertThat(other.post(path + command, Map.of()).status()).isEqualTo(404);
        }
        assertThat(other.put(path, change(1, Map.of())).status()).isEqualTo(404);
        assertThat(other.delete(path).status()).isEqualTo(404);
    }
}
