package org.lianban.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.app.Browser;
import org.lianban.app.Browser.Answer;
import org.lianban.app.LianbanTest;
import org.lianban.app.People;
import org.lianban.app.organisation.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@LianbanTest
class OddRequestsTest {

    @Autowired
    private People people;

    @Value("${local.server.port}")
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"/api/cases/%00", "/api/cases/a%2fb", "/assets/../../x"})
    void areAnsweredByAProblemAlsoWhereTomcatRefusesThem(String address) {
        String answer = RawRequest.send(port, "GET", address);
        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .containsIgnoringCase("X-Content-Type-Options: nosniff")
                .containsIgnoringCase("Content-Type: application/problem+json")
                .contains("\"code\":\"INVALID\"")
                .doesNotContainIgnoringCase("<html", "tomcat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/cases?limit=5%", "/api/cases?q=%ff%fe", "/api/cases?q=%zz", "/api/cases?%c0%80=1"})
    void whoseQueryNobodyCanDecodeAreRefused(String address) {
        String answer = RawRequest.send(port, "GET", address);
        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .containsIgnoringCase("X-Content-Type-Options: nosniff")
                .contains("percent-encoded UTF-8", "\"instance\":\"/api/cases\"");
    }

    @Test
    void withControlCharactersInTheQueryAreToldInWhichParameter() {
        Answer answer =
                people.as("MARKET", Role.CLERK).with("Accept-Language", "en").get("/api/tasks?element=%00");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("element");
        assertThat(answer.json().at("/errors/0/message").asString()).contains("control characters");
    }

    @Test
    void mayAskInChineseAndForAPlus() {
        Answer answer = people.as("MARKET", Role.CLERK).get("/api/tasks?q=%E9%A4%90%E9%A6%86+1&filter=");
        assertThat(answer.text()).contains("filter").doesNotContain("百分号");
        assertThat(people.as("MARKET", Role.CLERK)
                        .get("/api/tasks?q=%E9%A4%90%E9%A6%86+1")
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/studio/checks?kind=model&key=a&x=1       | x     | is no parameter here; there are kind, key, change",
                "/api/studio/checks?kind=model&kind=form&key=a | kind  | may be given once only",
                "/api/studio/checks?kind=&key=a                | kind  | has no value; leave it out where it is not needed",
                "/api/studio/changes?title=a                   | title | is no parameter here; this address takes none",
            })
    void ofCommandsAreRefusedToo(String address, String parameter, String message) {
        Browser designer = people.as("MARKET", Role.DESIGNER).with("Accept-Language", "en");
        Answer answer = designer.postBytes(address, "application/x-www-form-urlencoded", new byte[] {'a'});
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo(parameter);
        assertThat(answer.json().at("/errors/0/message").asString()).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource({"FOO, 405", "TRACE, 405", "PATCH, 401"})
    void withAStrangeMethodAreAnsweredByAProblem(String method, int status) {
        String answer = RawRequest.send(port, method, "/api/cases");
        assertThat(answer)
                .startsWith("HTTP/1.1 " + (status == 401 ? "40" : status))
                .contains("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/session;x=1", "/api//session"})
    void areNamedByTheAddressThatWasAsked(String address) {
        assertThat(RawRequest.send(port, "GET", address))
                .startsWith("HTTP/1.1 400")
                .contains("\"instance\":\"" + address + "\"");
    }
}
