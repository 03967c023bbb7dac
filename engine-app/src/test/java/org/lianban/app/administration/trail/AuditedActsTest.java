package org.lianban.app.administration.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianban.app.Browser;
import org.lianban.app.LianbanTest;
import org.lianban.app.People;
import org.lianban.app.audit.Act;
import org.lianban.app.exchange.Elsewhere;
import org.lianban.app.organisation.Role;
import org.lianban.app.organisation.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What is done outside of cases is found again by who did it, what it was, about what and when. */
@LianbanTest
class AuditedActsTest {

    private static final String PATH = "/api/administration/audit";
    private static final String SYSTEM = """
            {"department":"MARKET","nameZh":"x","nameEn":"x","mapping":"native","historical":false,"active":true}""";

    /** Shown by the tests of these acts, since they need more than a request. */
    private static final Set<Act> ELSEWHERE = EnumSet.of(
            Act.SYSTEM_ADDED,
            Act.TOKEN_ISSUED,
            Act.JOB_RETRIED,
            Act.NOTICE_PUBLISHED,
            Act.FIRST_ADMINISTRATOR,
            Act.TEMPLATE_PUBLISHED,
            Act.CATALOGUE_PUBLISHED,
            Act.MESSAGE_RETRIED,
            Act.CASE_RETRIED,
            Act.RULES_PUBLISHED,
            Act.FINDING_DECIDED,
            Act.APPLICANT_LOOKED_UP,
            Act.CONTACT_PUT_RIGHT,
            Act.CHANGE_BEGUN,
            Act.CHANGE_RENAMED,
            Act.CHANGE_DISCARDED,
            Act.CHANGE_SUBMITTED,
            Act.CHANGE_APPROVED,
            Act.CHANGE_SENT_BACK,
            Act.CHANGE_TAKEN_BACK,
            Act.CHANGE_RELEASED,
            Act.CHANGE_RELEASE_FAILED,
            Act.ROLLBACK_BEGUN,
            Act.PART_ADDED,
            Act.PART_REMOVED,
            Act.EDITING_TAKEN_OVER,
            Act.DRAFT_DEPLOYED,
            Act.DESIGNER_TOKEN_ISSUED,
            Act.DESIGNER_TOKEN_REVOKED,
            Act.MIGRATION_PLANNED,
            Act.MIGRATION_STARTED,
            Act.MIGRATION_STOPPED);

    private static final String SECRET = "a very long secret of a webhook";

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    /** Does something as somebody who has every role, and tells about what it was. */
    private interface Doing {
        String by(Browser browser, StaffMember who, People people);
    }

    private static Map<String, Object> account(List<String> roles, String password, String more, Object value) {
        return Map.of(
                "name",
                "王小明",
                "department",
                "MARKET",
                "roles",
                roles,
                "authorities",
                List.of(),
                "password",
                password,
                more,
                value);
    }

    private static Browser.Answer change(Browser browser, String login, List<String> roles, String password) {
        return browser.put("/api/staff/" + login, account(roles, password, "active", true));
    }

    private static String opened(Browser browser, StaffMember who) {
        String login = "new." + who.login();
        must(browser.post("/api/staff", account(List.of("CLERK"), "a fine password", "login", login)));
        return login;
    }

    private static Browser.Answer must(Browser.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isLessThan(300);
        return answer;
    }

    private static String webhook(Browser browser) {
        Map<String, Object> form = Map.of(
                "department", "MARKET", "url", "https://203.0.113.7/in?key=hidden", "secret", SECRET, "active", true);
        String location =
                must(browser.post("/api/administration/webhooks", form)).header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static String screen(Browser browser) {
        return must(browser.post("/api/screens", Map.of("name", "大厅")))
                .json()
                .get("id")
                .asString();
    }

    private static Arguments act(String kind, Doing doing) {
        return Arguments.of(kind, doing);
    }

    static Stream<Arguments> acts() {
        return Stream.of(
                act("account_opened", (browser, who, people) -> opened(browser, who)),
                act("account_changed", (browser, who, people) -> {
                    String login = opened(browser, who);
                    must(change(browser, login, List.of("APPROVER"), "a finer password"));
                    return login;
                }),
                act("password_reset", (browser, who, people) -> {
                    String login = opened(browser, who);
                    must(change(browser, login, List.of("CLERK"), "a finer password"));
                    return login;
                }),
                act("password_changed", (browser, who, people) -> {
                    must(browser.put(
                            "/api/session/password", Map.of("old", People.PASSWORD, "chosen", "another fine horse")));
                    return who.login();
                }),
                act("sign_in_failed", (browser, who, people) -> {
                    people.browser().logIn(who.login(), "wrong password");
                    return who.login();
                }),
                act("locked_out", (browser, who, people) -> {
                    for (int i = 0; i < 7; i++) {
                        people.browser().logIn(who.login(), "wrong password");
                    }
                    return who.login();
                }),
                act("substitute_named", (browser, who, people) -> {
                    substitute(browser, who, people);
                    return who.login();
                }),
                act("substitute_taken_back", (browser, who, people) -> {
                    substitute(browser, who, people);
                    must(browser.delete("/api/staff/" + who.login() + "/substitution"));
                    return who.login();
                }),
                act("webhook_added", (browser, who, people) -> webhook(browser)),
                act("webhook_changed", (browser, who, people) -> {
                    String id = webhook(browser);
                    must(browser.delete("/api/administration/webhooks/" + id));
                    return id;
                }),
                act("screen_made", (browser, who, people) -> screen(browser)),
                act("screen_revoked", (browser, who, people) -> {
                    String id = screen(browser);
                    must(browser.delete("/api/screens/" + id));
                    return id;
                }),
                act("system_changed", (browser, who, people) -> {
                    String code = "audited-" + who.login();
                    must(browser.post("/api/exchange/systems/" + code, SYSTEM));
                    must(browser.put("/api/exchange/systems/" + code, SYSTEM));
                    return code;
                }),
                act("token_revoked", (browser, who, people) -> {
                    String code = "audited-" + who.login();
                    must(browser.post("/api/exchange/systems/" + code, SYSTEM));
                    String token = must(browser.post(
                                    "/api/exchange/systems/" + code + "/tokens",
                                    Map.of("scope", "READ", "note", "x", "validDays", 3)))
                            .json()
                            .get("id")
                            .asString();
                    must(browser.delete("/api/exchange/tokens/" + token));
                    return code;
                }),
                act(
                        "order_sent",
                        (browser, who, people) -> order(browser).get("number").asString()),
                act("order_decided", (browser, who, people) -> {
                    JsonNode order = order(browser);
                    must(browser.post(
                            "/api/orders/" + order.get("orderId").asString() + "/withdraw", Map.of("text", "误发")));
                    return order.get("number").asString();
                }),
                act("list_exported", (browser, who, people) -> {
                    assertThat(browser.bytes("/api/cases/export?format=csv&q=440301199001011234")
                                    .status())
                            .isEqualTo(200);
                    return "cases";
                }));
    }

    private static JsonNode order(Browser browser) {
        return must(browser.post(
                        "/api/orders",
                        Map.of("subject", "限期整改", "text", "请说明原因", "departments", List.of("MARKET"), "workingDays", 5)))
                .json();
    }

    private static void substitute(Browser browser, StaffMember who, People people) {
        StaffMember other = people.hire("MARKET", Role.CLERK);
        LocalDate day = LocalDate.now(Clock.systemUTC()).plusDays(10);
        must(browser.put(
                "/api/staff/" + who.login() + "/substitution",
                Map.of("substitute", other.login(), "from", day.toString(), "to", day.toString())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("acts")
    void areWrittenDownOnceAndWithoutSecrets(String kind, Doing doing) {
        StaffMember who = people.hire("MARKET", Role.values());
        String about = doing.by(people.as(who), who, people);
        List<JsonNode> found = find("?who=" + who.login() + "&kind=" + kind + "&about=" + about);
        assertThat(found).hasSize(1);
        JsonNode entry = found.get(0);
        assertThat(entry.get("name").asString()).isEqualTo(who.name());
        assertThat(entry.get("address").asString()).isNotEmpty();
        assertThat(entry.toString()).doesNotContain("password", "hidden", SECRET, "王小明", "440301199001011234");
    }

    @Test
    void noActIsForgotten() {
        Set<Act> shown = EnumSet.copyOf(ELSEWHERE);
        acts().forEach(row -> shown.add(Act.valueOf(row.get()[0].toString().toUpperCase(Locale.ROOT))));
        assertThat(shown).isEqualTo(EnumSet.allOf(Act.class));
    }

    @Test
    void systemsAndTheirTokensAreWrittenDown() {
        Elsewhere system = Elsewhere.of(people, "MARKET");
        assertThat(kinds("?about=" + system.code)).containsExactly("TOKEN_ISSUED", "SYSTEM_ADDED");
    }

    @Test
    void anExportSaysHowManyRowsLeft() {
        StaffMember who = people.hire("MARKET", Role.SUPERVISOR);
        people.as(who).bytes("/api/cases/export?format=csv&q=nobody-is-called-this");
        JsonNode what =
                find("?who=" + who.login() + "&kind=list_exported").get(0).get("what");
        assertThat(what.get("rows").asString()).isEqualTo("0");
        assertThat(what.get("format").asString()).isEqualTo("CSV");
        assertThat(what.get("filter.q").asString()).isEqualTo("…");
    }

    @Test
    void whatIsRolledBackLeavesNoEntry() {
        StaffMember who = people.hire("MARKET", Role.values());
        Browser browser = people.as(who);
        String login = opened(browser, who);
        assertThat(change(browser, login, List.of("LEAD"), "short").status()).isEqualTo(400);
        assertThat(kinds("?about=" + login)).containsExactly("ACCOUNT_OPENED");
    }

    @Test
    void whatSomebodyTypedWhoHasNoAccountIsNotKept() {
        people.browser().logIn("correct-horse-battery", "x");
        assertThat(jdbc.sql("select count(*) from audit_entry where who = 'correct-horse-battery'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private List<String> kinds(String question) {
        return find(question).stream().map(row -> row.get("kind").asString()).toList();
    }

    private List<JsonNode> find(String question) {
        Browser.Answer answer = must(people.as("MARKET", Role.ADMINISTRATOR).get(PATH + question));
        return StreamSupport.stream(answer.json().get("items").spliterator(), false)
                .toList();
    }
}
