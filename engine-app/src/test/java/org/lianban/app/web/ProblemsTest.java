package org.lianban.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianban.app.Browser;
import org.lianban.app.Browser.Answer;
import org.lianban.app.LianbanTest;
import org.lianban.app.People;
import org.lianban.app.organisation.Role;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@LianbanTest
class ProblemsTest {

    @Autowired
    private People people;

    private Browser browser;

    @BeforeEach
    void logIn() {
        browser = people.as("MARKET", Role.ADMINISTRATOR);
    }

    @Nested
    class Language {

        @ParameterizedTest
        @CsvSource({
            "en, There is nothing at this address.",
            "'zh-CN,zh;q=0.9,en;q=0.8', 此地址没有内容。",
            "'en-GB,en;q=0.9,zh;q=0.8', There is nothing at this address.",
            "'fr', 此地址没有内容。",
            "'fr, en;q=0.5', There is nothing at this address."
        })
        void isTheOneThatTheClientPrefers(String accepted, String detail) {
            Answer answer = browser.with("Accept-Language", accepted).get("/api/nowhere");
            assertThat(answer.json().get("detail").asString()).isEqualTo(detail);
        }

        @Test
        void isChineseWhenNothingIsSaid() {
            assertThat(browser.get("/api/nowhere").json().get("title").asString())
                    .isEqualTo("未找到");
        }

        @Test
        void isAlsoTheValidators() {
            String body = "{\"name\":\"\",\"department\":\"MARKET\",\"roles\":[],\"authorities\":[],\"active\":true}";
            assertThat(error(browser.put("/api/staff/x", body)).get("message").asString())
                    .isEqualTo("请填写。");
            assertThat(error(browser.with("Accept-Language", "en").put("/api/staff/x", body))
                            .get("message")
                            .asString())
                    .isEqualTo("must be filled in");
        }
    }

    @Nested
    class Bodies {

        @Test
        void thatAreNotJsonAreAnsweredWithLineAndColumn() {
            Answer answer = english().post("/api/staff", "{\n  \"login\": nonsense}");
            assertProblem(answer, 400, "INVALID");
            assertThat(answer.json().get("detail").asString())
                    .contains("line 2")
                    .contains("column 1");
        }

        @Test
        void withAnUnknownFieldAreAnsweredWithItsName() {
            Answer answer = english().put("/api/staff/x", "{\"nonsense\": 1}");
            assertProblem(answer, 400, "INVALID");
            assertThat(error(answer).get("field").asString()).isEqualTo("nonsense");
            assertThat(error(answer).get("message").asString()).isEqualTo("is not a known field");
        }

        @Test
        void withAWrongValueAreAnsweredWithItsPathAndWhatWouldBeRight() {
            Answer answer = english().put("/api/staff/x", "{\"roles\": [\"CLERK\", \"KING\"]}");
            assertThat(error(answer).get("field").asString()).isEqualTo("roles[1]");
            assertThat(error(answer).get("message").asString()).startsWith("must be one of CLERK, APPROVER");
        }

        @Test
        void withAWrongDateAreShownAnExample() {
            Answer answer = english()
                    .put(
                            "/api/staff/x/substitution",
                            "{\"substitute\":\"y\",\"from\":\"tomorrow\",\"to\":\"2026-03-02\"}");
            assertThat(error(answer).get("field").asString()).isEqualTo("from");
            assertThat(error(answer).get("message").asString()).isEqualTo("must be a date such as 2026-03-02");
        }

        @Test
        void thatAreMissingAreAskedFor() {
            Answer answer = english().send("POST", "/api/staff", "");
            assertProblem(answer, 400, "INVALID");
            assertThat(answer.json().get("detail").asString()).isEqualTo("The request has no JSON body.");
        }

        @Test
        void ofAnotherTypeAreRefused() {
            Answer answer = english().with("Content-Type", "application/xml").post("/api/staff", "<staff/>");
            assertProblem(answer, 415, "UNSUPPORTED_MEDIA_TYPE");
            assertThat(answer.json().get("detail").asString()).contains("Content-Type", "application/json");
        }

        @Test
        void tellEveryFieldThatIsWrong() {
            Answer answer = english().post("/api/staff", "{\"login\":\"X!\",\"roles\":[],\"authorities\":[]}");
            assertProblem(answer, 400, "INVALID");
            assertThat(answer.json().get("errors").findValuesAsString("field"))
                    .containsExactly("department", "login", "name", "password");
            assertThat(answer.json().get("detail").asString()).isEqualTo("Correct the fields that are listed.");
        }
    }

    @Nested
    class Requests {

        @Test
        void withTheWrongMethodAreToldTheRightOnes() {
            Answer answer = english().delete("/api/departments");
            assertProblem(answer, 405, "METHOD_NOT_ALLOWED");
            assertThat(answer.header("Allow")).isEqualTo("GET");
        }

        @Test
        void thatLackAParameterAreToldWhich() {
            Answer answer = english().get("/api/colleagues");
            assertProblem(answer, 400, "INVALID");
            assertThat(error(answer).get("field").asString()).isEqualTo("department");
        }

        @Test
        void withAParameterOfTheWrongTypeAreToldWhatWouldBeRight() {
            Answer answer = english().get("/api/staff?limit=many");
            assertThat(error(answer).get("field").asString()).isEqualTo("limit");
            assertThat(error(answer).get("message").asString()).isEqualTo("must be a whole number");
        }

        @Test
        void forMoreRowsThanAllowedAreRefused() {
            assertThat(error(english().get("/api/staff?limit=101"))
                            .get("message")
                            .asString())
                    .isEqualTo("must be between 1 and 100");
        }
    }

    @Nested
    class Failures {

        @Test
        void ofOurOwnTellNothingButTheirIncident() {
            Answer answer = english().get("/api/test/failure");
            assertProblem(answer, 500, "UNEXPECTED");
            assertThat(answer.json().get("incident").asString()).hasSize(36);
            assertThat(answer.text()).doesNotContain("secret");
        }
    }

    private Browser english() {
        return browser.with("Accept-Language", "en");
    }

    private static JsonNode error(Answer answer) {
        return answer.json().get("errors").get(0);
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().get("status").asInt()).isEqualTo(status);
        assertThat(answer.json().get("code").asString()).isEqualTo(code);
        assertThat(answer.json().get("type").asString())
                .isEqualTo(
                        "urn:lianban:refusal:" + code.toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
