package org.lianban.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
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

/** What a body may hold. No case is needed: the input is read before anybody looks for one. */
@LianbanTest
class InputTest {

    private static final String PLAIN =
            "must not contain control characters, invisible characters or broken characters";
    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";

    @Autowired
    private People people;

    private Browser clerk;

    @BeforeEach
    void logIn() {
        clerk = people.as("MARKET", Role.CLERK, Role.APPROVER, Role.ADMINISTRATOR)
                .with("Accept-Language", "en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\u001b", "\\u0085", "\\ud800"})
    void hasNoControlAndNoHalfCharacters(String character) {
        Answer answer = clerk.post("/api/applications", application("a" + character + "b", "{}", "[]", ""));
        assertRefused(answer, "applicant.name", PLAIN);
    }

    /** A name with them reads from the wrong end, or like somebody else's. */
    @ParameterizedTest
    @ValueSource(strings = {"\\u202e", "\\u2066", "\\u2069", "\\u200f", "\\u200b", "\\u200d", "\\ufeff", "\\u00ad"})
    void hasNothingThatTurnsTheReadingAroundOrIsNotSeen(String character) {
        Answer answer = clerk.post("/api/applications", application("a" + character + "b", "{}", "[]", ""));
        assertRefused(answer, "applicant.name", PLAIN);
    }

    @Test
    void mayHaveSeveralLinesAndRareCharacters() {
        String body = "{\"reason\":\"第一行\\n\\t第二行\\r\\n\uD840\uDC00\"}";
        assertThat(clerk.post("/api/cases/" + NOBODY + "/withdrawal", body).status())
                .isEqualTo(404);
    }

    @Test
    void hasNoControlCharactersInNamesAndAnswers() {
        assertRefused(
                clerk.post("/api/applications", application("x", "{\"a\\u0000\":\"b\"}", "[]", "")), "answers", PLAIN);
        assertRefused(
                clerk.post("/api/applications", application("x", "{\"a\":\"b\\u0000\"}", "[]", "")),
                "answers.a",
                PLAIN);
    }

    @Test
    void ofACalendarHasNoControlCharacters() {
        assertRefused(clerk.post("/api/calendar/notices/preview", """
                        {"publishedOn":"2026-01-01","title":"x","source":"x",
                         "days":[{"date":"2026-05-01","kind":"HOLIDAY","name":"\\u0000"}]}"""), "days[0].name", PLAIN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/cases/ID/check                  | {\"materials\":[null]} | materials[0]",
                "/api/cases/ID/corrections            | {\"materials\":[null]} | materials[0]",
                "/api/cases/ID/late-materials         | {\"materials\":[null]} | materials[0]",
                "/api/cases/ID/correction-notice      | {\"items\":[null]}     | items[0]",
                "/api/cases/ID/conditional-acceptance | {\"toFollow\":[null]}  | toFollow[0]",
                "/api/calendar/notices                | {\"days\":[null]}      | days[0]",
                "/api/calendar/notices/preview        | {\"days\":[null]}      | days[0]",
                "/api/calendar/notices                | {\"years\":[null]}     | years[]",
                "/api/calendar/notices/preview        | {\"years\":[null]}     | years[]",
            })
    void hasNoNothingInItsLists(String path, String body, String field) {
        assertRefused(clerk.post(path.replace("ID", NOBODY), body), field, "must be filled in");
    }

    @Test
    void ofAnApplicationHasNoNothingInItsLists() {
        assertRefused(
                clerk.post("/api/applications", application("x", "{}", "[null]", "")),
                "materials[0]",
                "must be filled in");
        assertRefused(
                clerk.post("/api/applications", application("x", "{\"a\":null}", "[]", "")),
                "answers[a]",
                "must be filled in");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/cases/ID/check                  | {\"materials\":[X,X]} | \"state\":\"PROVIDED\"  | materials",
                "/api/cases/ID/corrections            | {\"materials\":[X,X]} | \"provided\":true       | materials",
                "/api/cases/ID/late-materials         | {\"materials\":[X,X]} | \"provided\":true       | materials",
                "/api/cases/ID/correction-notice      | {\"items\":[X,X]}     | \"defect\":\"x\"        | items",
                "/api/cases/ID/conditional-acceptance | {\"toFollow\":[X,X]}  | \"by\":\"2026-03-03\"   | toFollow",
            })
    void namesAMaterialOnce(String path, String body, String rest, String field) {
        String material = "{\"key\":\"licence\"," + rest + "}";
        assertRefused(
                clerk.post(path.replace("ID", NOBODY), body.replace("X", material)),
                field,
                "names the same material twice");
    }

    @Test
    void ofAnApplicationNamesAMaterialOnce() {
        String twice = "[{\"key\":\"a\",\"provided\":true},{\"key\":\"a\",\"provided\":false}]";
        assertRefused(
                clerk.post("/api/applications", application("x", "{}", twice, "")),
                "materials",
                "names the same material twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31T23:59:59Z", "-999999999-01-01T00:00:00Z", "0001-01-01T00:00:00Z"})
    void isOfOurTime(String receivedAt) {
        String body = application("x", "{}", "[]", ",\"receivedAt\":\"" + receivedAt + "\"");
        assertRefused(clerk.post("/api/applications", body), "receivedAt", "must be in a year from 1900 to 9998");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "0000-01-01", "-0001-01-01"})
    void isOnADateOfOurTime(String from) {
        String body = "{\"substitute\":\"y\",\"from\":\"" + from + "\",\"to\":\"2026-03-02\"}";
        assertRefused(clerk.put("/api/staff/x/substitution", body), "from", "must be in a year from 1900 to 9998");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "99999999999 | is a number out of range",
                "-2147483649 | is a number out of range",
                "1.5         | must be a whole number",
                "1.0         | must be a whole number",
                "1e3         | must be a whole number",
                "\"5\"       | must be a whole number",
                "\"\"        | must be a whole number",
                "true        | must be a whole number",
                "null        | must be filled in",
            })
    void hasWholeNumbersWhereDaysAreCounted(String days, String message) {
        String body = "{\"workingDays\":" + days + ",\"reason\":\"x\"}";
        Answer answer = clerk.post("/api/cases/" + NOBODY + "/extension-requests", body);
        assertRefused(answer, "workingDays", message);
    }

    @Test
    void hasTextWhereTextIsAsked() {
        assertRefused(clerk.post("/api/cases/" + NOBODY + "/withdrawal", "{\"reason\":5}"), "reason", "must be text");
        assertRefused(
                clerk.post("/api/cases/" + NOBODY + "/delivery", "{\"method\":0,\"receiver\":\"x\"}"),
                "method",
                "must be one of WINDOW, POST, ELECTRONIC");
    }

    @Test
    void hasATelephoneNumberThatCouldBeOne() {
        String body = application("x", "{}", "[]", "").replace("13800000000", "call me");
        assertRefused(
                clerk.post("/api/applications", body),
                "applicant.phone",
                "must be a telephone number of 6 to 24 digits, spaces, brackets and signs such as + and -");
    }

    @Test
    void isTooLongByItsNumberOfCharacters() {
        String body = application("x".repeat(201), "{}", "[]", "");
        assertRefused(clerk.post("/api/applications", body), "applicant.name", "may have at most 200 characters");
        assertThat(clerk.with("Accept-Language", "zh")
                        .post("/api/applications", body)
                        .text())
                .contains("不得超过 200 个字。");
    }

    @Test
    void outOfTheAddressIsToldWhenItIsOutOfRange() {
        assertRefused(clerk.get("/api/staff?limit=99999999999"), "limit", "is a number out of range");
    }

    private static String application(String name, String answers, String materials, String more) {
        return """
                {"serviceCode":"shop-sign","answers":%s,"materials":%s,
                 "applicant":{"kind":"ENTERPRISE","name":"%s","idNumber":"91990101MA0000001Y","phone":"13800000000"}%s}""".formatted(answers, materials, name, more);
    }

    private static void assertRefused(Answer answer, String field, String message) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json()
                        .get("errors")
                        .valueStream()
                        .map(error -> error.get("field").asString() + ": "
                                + error.get("message").asString()))
                .contains(field + ": " + message);
    }
}
