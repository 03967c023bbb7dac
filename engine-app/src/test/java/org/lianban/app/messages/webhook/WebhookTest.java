package org.lianban.app.messages.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.app.Browser;
import org.lianban.app.Browser.Answer;
import org.lianban.app.LianbanTest;
import org.lianban.app.People;
import org.lianban.app.organisation.Department;
import org.lianban.app.organisation.Departments;
import org.lianban.app.organisation.Role;
import org.lianban.app.web.LocalisedText;
import org.springframework.beans.factory.annotation.Autowired;

@LianbanTest
class WebhookTest {

    private static final String PATH = "/api/administration/webhooks";
    private static final String SECRET = "nobody may read this";

    @Autowired
    People people;

    @Autowired
    Departments departments;

    private Browser administrator;

    @BeforeEach
    void anAdministrator() {
        administrator = people.as("MARKET", Role.ADMINISTRATOR);
    }

    private static Map<String, Object> form(String url) {
        return new HashMap<>(Map.of("department", "MARKET", "url", url, "secret", SECRET, "active", true));
    }

    private String added() {
        Answer answer = administrator.post(PATH, form("https://203.0.113.7/in?key=hidden"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.header("Location");
    }

    @Test
    void theSecretAndTheKeyInTheAddressAreNeverShown() {
        String webhook = added();
        for (Answer answer : List.of(
                administrator.get(webhook),
                administrator.get(PATH),
                administrator.put(webhook, Map.of("department", "MARKET", "active", true)))) {
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.text())
                    .contains("https://203.0.113.7/in?…")
                    .doesNotContain("hidden")
                    .doesNotContain(SECRET)
                    .doesNotContain("secret");
        }
    }

    @Test
    void oneThatIsDeletedIsKeptButNoLongerActive() {
        String webhook = added();
        assertThat(administrator.delete(webhook).status()).isEqualTo(204);
        assertThat(administrator.get(webhook).json().get("active").asBoolean()).isFalse();
        assertThat(administrator
                        .put(webhook, Map.of("active", true))
                        .json()
                        .get("active")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void thoseOfAnotherRegionDoNotExist() {
        String webhook = added();
        departments.register(List.of(new Department(
                "ELSEWHERE", "990102", new LocalisedText("他区某局", "Elsewhere"), Department.Kind.DEPARTMENT)));
        Browser stranger = people.as("ELSEWHERE", Role.ADMINISTRATOR);
        assertThat(stranger.get(webhook).status()).isEqualTo(404);
        assertThat(stranger.put(webhook, Map.of("active", false)).status()).isEqualTo(404);
        assertThat(stranger.delete(webhook).status()).isEqualTo(404);
        assertThat(stranger.get(PATH).json().get("items").size()).isZero();
        assertThat(stranger.post(PATH, form("https://203.0.113.7/in")).status()).isEqualTo(400);
        assertThat(administrator.get(webhook).json().get("active").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://203.0.113.7/in",
                "ftp://203.0.113.7/in",
                "https://127.0.0.1/in",
                "https://localhost/in",
                "https://10.1.2.3/in",
                "https://172.16.0.1/in",
                "https://192.168.1.1/in",
                "https://169.254.169.254/latest/meta-data",
                "https://100.64.0.1/in",
                "https://0.0.0.0/in",
                "https://[::1]/in",
                "https://[fd00::1]/in",
                "https://[fe80::1]/in",
                "https://[::ffff:127.0.0.1]/in",
                "https://[64:ff9b::7f00:1]/in",
                "https://[2002:7f00:1::]/in",
                "https://2130706433/in",
                "https://user:word@203.0.113.7/in",
                "https:///in",
                "not an address"
            })
    void anAddressThatLeadsElsewhereThanIntoTheOpenInternetIsRefused(String url) {
        assertRefusedOn(administrator.post(PATH, form(url)), "url");
        Map<String, Object> inactive = form(url);
        inactive.put("active", false);
        assertRefusedOn(administrator.post(PATH, inactive), "url");
        String webhook = added();
        assertRefusedOn(administrator.put(webhook, inactive), "url");
        assertThat(administrator.get(webhook).text()).contains("https://203.0.113.7/in?…");
    }

    private static void assertRefusedOn(Answer answer, String... fields) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.json().get("errors").findValuesAsString("field")).containsExactly(fields);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        assertRefusedOn(
                administrator.post(PATH, Map.of("department", "NOWHERE", "active", false)),
                "url",
                "secret",
                "department");
        assertRefusedOn(
                administrator.put(added(), Map.of("department", "NOWHERE", "url", "http://x", "active", false)),
                "url",
                "department");
    }

    @Test
    void aNewOneNeedsAnAddressAndASecret() {
        Map<String, Object> without = form("https://203.0.113.7/in");
        without.remove("secret");
        assertThat(administrator.post(PATH, without).status()).isEqualTo(400);
        without.put("secret", "too short");
        assertThat(administrator.post(PATH, without).status()).isEqualTo(400);
        without.put("secret", SECRET);
        without.remove("url");
        assertThat(administrator.post(PATH, without).status()).isEqualTo(400);
    }
}
