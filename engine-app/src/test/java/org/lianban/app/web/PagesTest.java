package org.lianban.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.app.Browser.Answer;
import org.lianban.app.LianbanTest;
import org.lianban.app.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@LianbanTest
class PagesTest {

    @Autowired
    private People people;

    @Value("${local.server.port}")
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"", "login", "cases/123", "board", "a.b/c"})
    void anAddressOfTheFrontEndIsItsFirstPage(String path) {
        assertThat(PageResolver.isPage(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"api", "api/cases", "actuator", "actuator/env", "favicon.ico", "assets/x.js"})
    void anAddressOfTheInterfaceOrAFileIsNot(String path) {
        assertThat(PageResolver.isPage(path)).isFalse();
    }

    @Test
    void theFirstPageIsServedAtAnyDepthAndAskedForAgainEachTime() {
        for (String path : new String[] {"/", "/cases/42"}) {
            Answer answer = people.browser().get(path);
            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(answer.header("Content-Type")).startsWith("text/html");
            assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/reports/new?path=/api/findings&filters={}&page=/findings",
                "/findings?q={a|b}[1]^`\"<>\\",
                "/findings?q=%E9%A4%90"
            })
    void isServedForEveryQueryThatABrowserSends(String address) {
        assertThat(RawRequest.send(port, "GET", address))
                .startsWith("HTTP/1.1 200")
                .containsIgnoringCase("Content-Type: text/html");
    }

    @ParameterizedTest
    @CsvSource({
        "/findings?q=%zz, /findings",
        "/findings?q=%ff, /findings",
        "/cases/a%2fb, /missing",
        "/cases/%00, /missing",
        "/cases/a;b, /missing",
    })
    void isWhereABrowserIsLedWhoseAddressNobodyCanRead(String address, String page) {
        assertThat(RawRequest.send(port, "GET", address))
                .startsWith("HTTP/1.1 302")
                .containsPattern("Location: \\S*" + page + "\r\n")
                .doesNotContain("problem+json");
    }

    @Test
    void scriptsComeFromHereOnly() {
        String policy = people.browser().get("/api/session").header("Content-Security-Policy");
        assertThat(policy).contains("script-src 'self';").contains("frame-ancestors 'none'");
    }

    @Test
    void aFileThatIsNotThereIsNotFound() {
        assertThat(people.browser().get("/assets/nothing.js").status()).isEqualTo(404);
    }

    @Test
    void theInterfacesDescriptionIsForAdministrators() {
        assertThat(people.browser().get("/v3/api-docs").status()).isEqualTo(401);
        assertThat(people.browser().get("/actuator/env").status()).isEqualTo(401);
        assertThat(people.browser().get("/actuator/prometheus").status()).isEqualTo(401);
        assertThat(people.browser().get("/actuator/health").status()).isEqualTo(200);
    }
}
