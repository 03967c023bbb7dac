package org.lianban.app.organisation.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianban.app.Audited;
import org.lianban.app.Browser;
import org.lianban.app.Browser.Answer;
import org.lianban.app.LianbanTest;
import org.lianban.app.People;
import org.lianban.app.organisation.Department;
import org.lianban.app.organisation.Departments;
import org.lianban.app.web.LocalisedText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Has a database of its own, by a property of its own: nobody else may be there. */
@LianbanTest
@TestPropertySource(properties = "test.database=first-administrator")
class FirstAdministratorTest {

    @Autowired
    private FirstAdministrator firstAdministrator;

    @Autowired
    private Departments departments;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void isAppointedByATokenThatWorksOnce() {
        departments.register(List.of(new Department(
                "SERVICE_CENTRE",
                "990101",
                new LocalisedText("政务服务中心", "Service centre"),
                Department.Kind.SERVICE_CENTRE)));
        String token = firstAdministrator.newToken();
        Browser browser = people.browser();
        assertThat(browser.get("/api/setup").json().get("needed").asBoolean()).isTrue();

        Answer wrong = browser.post("/api/setup", setup("0".repeat(40), "a fine password"));
        assertThat(wrong.status()).isEqualTo(403);
        Answer easy = browser.post("/api/setup", setup(token, "short"));
        assertThat(easy.status()).isEqualTo(400);
        Answer right = browser.post("/api/setup", setup(token, "a fine password"));
        assertThat(right.status()).isEqualTo(204);
        assertThat(Audited.acts(jdbc, "root")).containsExactly("FIRST_ADMINISTRATOR");
        assertThat(browser.get("/api/setup").json().get("needed").asBoolean()).isFalse();
        assertThat(browser.post("/api/setup", setup(token, "a fine password")).status())
                .isEqualTo(409);

        Answer me = browser.logIn("root", "a fine password");
        assertThat(me.json().get("roles").toString()).isEqualTo("[\"ADMINISTRATOR\"]");
    }

    private static Map<String, String> setup(String token, String password) {
        return Map.of("token", token, "login", "root", "name", "管理员", "password", password);
    }
}
