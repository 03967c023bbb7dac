package org.lianban.app.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.Audited;
import org.lianban.app.Browser;
import org.lianban.app.casework.Race;
import org.lianban.app.organisation.Role;
import tools.jackson.databind.JsonNode;

class ApprovalTest extends StudioTest {

    private Browser author;
    private Browser second;
    private String change;
    private String part;

    @BeforeEach
    void aChange() {
        author = designer();
        second = designer();
        change = change(author);
        part = part(add(author, change, "MODEL", freshKey(), "EMPTY"));
    }

    private static Browser.Answer submit(Browser browser, String change) {
        return browser.post(change + "/submission", Map.of("note", "把审查缩短为三日"));
    }

    private static Browser.Answer approve(Browser browser, String change) {
        return browser.post(change + "/approval", Map.of());
    }

    private static String reason(Browser.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(409);
        return answer.json().get("reason").asString();
    }

    /** As the page of the change tells them. */
    private List<String> writers() {
        return author.get(change).json().get("writers").findValuesAsString("login");
    }

    private static String login(Browser browser) {
        return browser.get("/api/session").json().get("login").asString();
    }

    private String state() {
        return author.get(change).json().get("change").get("state").asString();
    }

    @Test
    void freezesWhatIsSubmittedAndIsGivenBySomebodyElse() {
        JsonNode submitted = submit(author, change).json().get(0);
        assertThat(submitted.get("parts").get(0).get("revision").asInt()).isEqualTo(1);
        assertThat(state()).isEqualTo("SUBMITTED");
        assertThat(reason(author.post(part + "/lock", Map.of()))).isEqualTo("NOT_A_DRAFT");
        assertThat(reason(save(author, part, 1, drawn(author, part, "late")))).isEqualTo("NOT_A_DRAFT");
        assertThat(approve(author, change).status()).isEqualTo(403);
        JsonNode approved = approve(second, change).json().get(0);
        assertThat(approved.get("outcome").asString()).isEqualTo("APPROVED");
        assertThat(state()).isEqualTo("APPROVED");
        assertThat(Audited.acts(jdbc, change.substring(change.lastIndexOf('/') + 1)))
                .containsExactly("CHANGE_BEGUN", "PART_ADDED", "CHANGE_SUBMITTED", "CHANGE_APPROVED");
    }

    @Test
    void isNotGivenByWhoWroteAnyOfIt() {
        lock(second, part);
        save(second, part, 1, drawn(second, part, "mine"));
        second.delete(part + "/lock");
        submit(author, change);
        assertThat(writers()).containsExactlyInAnyOrder(login(author), login(second));
        assertThat(approve(second, change).status()).isEqualTo(403);
        assertThat(approve(people.as("MARKET", Role.HEAD), change).status()).isEqualTo(200);
    }

    @Test
    void isGivenByWhoOnlyTookInWhatIsInForceAndToldNobodyAsItsWriter() {
        Browser.Answer taken = add(second, change, "TABLE", "card_terms", "IN_FORCE");
        assertThat(taken.status()).as(taken.text()).isEqualTo(201);
        assertThat(writers()).containsExactly(login(author));
        submit(author, change);
        assertThat(approve(second, change).status()).isEqualTo(200);
        second.post(change + "/sending-back", Map.of("reason", "x"));
        author.post(change + "/discard", Map.of());
    }

    @Test
    void isNotGivenByWhoWroteTestCasesThatProveIt() {
        String cases = part(add(author, change, "TABLE", freshKey(), "EMPTY")) + "/bench/cases";
        String sheet = "name,item,workingDays\n一般,x,5\n";
        second.put(cases, Map.of("base", 0, "sheet", sheet));
        assertThat(author.put(cases, Map.of("base", 1, "sheet", sheet)).status())
                .isEqualTo(200);
        submit(author, change);
        assertThat(writers()).containsExactlyInAnyOrder(login(author), login(second));
        assertThat(approve(second, change).status()).isEqualTo(403);
        assertThat(approve(designer(), change).status()).isEqualTo(200);
    }

    @Test
    void isSentBackWithAReasonAndWorkedOnAgain() {
        submit(author, change);
        JsonNode sent = second.post(change + "/sending-back", Map.of("reason", "缺少期限"))
                .json()
                .get(0);
        assertThat(sent.get("reason").asString()).isEqualTo("缺少期限");
        lock(author, part);
        assertThat(save(author, part, 1, drawn(author, part, "better")).status())
                .isEqualTo(200);
        author.delete(part + "/lock");
        assertThat(submit(author, change).json().size()).isEqualTo(2);
        assertThat(author.post(change + "/taking-back", Map.of())
                        .json()
                        .get(0)
                        .get("outcome")
                        .asString())
                .isEqualTo("TAKEN_BACK");
        assertThat(state()).isEqualTo("DRAFT");
    }

    @Test
    void whatWasApprovedAndSentBackStillTellsWhoApprovedIt() {
        submit(author, change);
        approve(second, change);
        Browser head = people.as("MARKET", Role.HEAD);
        JsonNode sent = head.post(change + "/sending-back", Map.of("reason", "与新规定不符"))
                .json()
                .get(0);
        assertThat(sent.get("outcome").asString()).isEqualTo("SENT_BACK");
        assertThat(sent.get("decisions").findValuesAsString("outcome")).containsExactly("APPROVED", "SENT_BACK");
        JsonNode approval = sent.get("decisions").get(0);
        assertThat(approval.get("by")).isNotEqualTo(sent.get("decidedBy"));
        assertThat(sent.get("decisions").get(1).get("by")).isEqualTo(sent.get("decidedBy"));
        assertThat(sent.get("decisions").get(1).get("reason").asString()).isEqualTo("与新规定不符");
        submit(author, change);
        approve(second, change);
        JsonNode told = author.get(change + "/submissions").json();
        assertThat(told.get(0).get("decisions").get(0).get("by")).isEqualTo(approval.get("by"));
        assertThat(told.get(0).get("decisions").size()).isEqualTo(1);
        assertThat(told.get(1).get("decisions").size()).isEqualTo(2);
    }

    @Test
    void waitsForErrorsToBeMendedAndForOthersToFinish() {
        lock(author, part);
        save(author, part, 1, file(author, part, 1).replace("lianban:clock", "lianban:clocks"));
        assertThat(reason(submit(second, change))).isEqualTo("LOCKED");
        assertThat(reason(submit(author, change))).isEqualTo("FINDINGS");
        assertThat(submit(author, change(author)).status()).isEqualTo(409);
    }

    @Test
    void isRefusedForATableThatGivesWhatNobodyCanUse() {
        String tables = change(author);
        String terms = part(add(author, tables, "TABLE", "card_terms", "IN_FORCE"));
        lock(author, terms);
        String shipped = file(author, terms, 1);
        save(author, terms, 1, shipped.replaceFirst("<text>3</text>", "<text>-3</text>"));
        assertThat(reason(submit(author, tables))).isEqualTo("FINDINGS");
        assertThat(author.get(tables + "/findings").json().get("findings").findValuesAsString("rule"))
                .containsExactly("table-output");
        save(author, terms, 2, shipped.replaceFirst("<text>3</text>", "<text>4</text>"));
        assertThat(author.get(tables + "/findings").json().get("findings")).isEmpty();
        author.post(tables + "/discard", Map.of());
    }

    @Test
    void asksForTheIdThatThePartHas() {
        lock(author, part);
        String key = author.get(part).json().get("key").asString();
        save(author, part, 1, file(author, part, 1).replace(key, key + "_renamed"));
        assertThat(reason(submit(author, change))).isEqualTo("OTHER_KEY");
    }

    @Test
    void isRefusedForWhatNoReleaseOfTheStudioWouldPutInForce() {
        String tables = change(author);
        part(add(author, tables, "TABLE", "supervision_rules", "IN_FORCE"));
        assertThat(reason(submit(author, tables))).isEqualTo("PUBLISHED_ELSEWHERE");
        author.post(tables + "/discard", Map.of());
    }

    @Test
    void ofTwoWhoDecideAtOnceOneIsHeard() throws InterruptedException {
        submit(author, change);
        Browser third = designer();
        List<Callable<Integer>> both = List.of(() -> approve(second, change).status(), () -> approve(third, change)
                .status());
        assertThat(Race.run(both).stream().map(Race.Result::answer).toList()).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void ofASubmissionAndASavingAtOnceWhatIsFrozenIsTheHead() throws InterruptedException {
        lock(author, part);
        List<Callable<Integer>> both =
                List.of(() -> submit(author, change).status(), () -> save(author, part, 1, drawn(author, part, "last"))
                        .status());
        Race.run(both);
        assertThat(author.get(change + "/submissions")
                        .json()
                        .get(0)
                        .get("parts")
                        .get(0)
                        .get("revision"))
                .isEqualTo(head(author, part).get("number"));
    }
}
