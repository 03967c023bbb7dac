package org.lianban.app.messages.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.messages.MessageKind.ORDER;

import com.icegreen.greenmail.util.GreenMailUtil;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.Audited;
import org.lianban.app.Browser;
import org.lianban.app.messages.Letters;
import org.lianban.app.organisation.Department;
import org.lianban.app.organisation.Departments;
import org.lianban.app.organisation.Role;
import org.lianban.app.organisation.StaffMember;
import org.lianban.app.web.LocalisedText;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Administrators word the messages of their region; what was posted before keeps its words. */
class TemplatesTest extends SendingTest {

    private static final String LIST = "/api/administration/templates";
    private static final String MAIL_EN = LIST + "/order/mail/en";
    private static final String SMS_EN = LIST + "/order/sms/en";

    @Autowired
    private Departments departments;

    private Browser administrator;

    /** The region has the text that is shipped, and no draft; versions of other tests stay. */
    @BeforeEach
    void asShipped() {
        administrator = people.as("MARKET", Role.ADMINISTRATOR);
        for (String path : List.of(MAIL_EN, SMS_EN)) {
            Map<String, Object> seen = seen(path, Map.of());
            must(administrator.delete(
                    path + "/draft?version=%s&revision=%s".formatted(seen.get("version"), seen.get("revision"))));
            must(administrator.post(path + "/publication", seen(path, Map.of("shipped", true))));
        }
    }

    private Map<String, Object> seen(String path, Map<String, Object> more) {
        JsonNode view = must(administrator.get(path)).json();
        Map<String, Object> body = new HashMap<>(more);
        body.put("version", view.get("version").asInt());
        body.put(
                "revision",
                view.hasNonNull("draft") ? view.get("draft").get("revision").asInt() : 0);
        return body;
    }

    private static Browser.Answer must(Browser.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isLessThan(300);
        return answer;
    }

    private void draft(String subject, String body) {
        must(administrator.put(MAIL_EN + "/draft", seen(MAIL_EN, Map.of("subject", subject, "body", body))));
    }

    private void publish(Map<String, Object> more) {
        Map<String, Object> wanted = new HashMap<>(more);
        wanted.putIfAbsent("shipped", false);
        must(administrator.post(MAIL_EN + "/publication", seen(MAIL_EN, wanted)));
    }

    private String said(StaffMember person) {
        return mailsTo(person).stream().map(GreenMailUtil::getBody).reduce("", String::concat);
    }

    @Test
    void whatIsPublishedIsSaidAndTheDraftIsGone() {
        draft("Yunxi: {subject}", "Dear colleague,\n{text}\n{footer}");
        publish(Map.of());
        StaffMember person = reachableByMail(Map.of());
        post(person, ORDER, "answer by Friday");
        sender.send();
        assertThat(subjectsTo(person)).containsExactly("Yunxi: answer by Friday (en)");
        assertThat(said(person)).contains("Dear colleague,").contains("About answer by Friday");
        JsonNode view = administrator.get(MAIL_EN).json();
        assertThat(view.hasNonNull("draft")).isFalse();
        assertThat(view.get("versions").get(0).get("state").asString()).isEqualTo("IN_FORCE");
        assertThat(Audited.acts(jdbc, "ORDER:MAIL:EN")).endsWith("TEMPLATE_PUBLISHED");
    }

    @Test
    void aDraftIsSaidToNobody() {
        draft("never seen", "{text}");
        StaffMember person = reachableByMail(Map.of());
        post(person, ORDER, "as before");
        sender.send();
        assertThat(subjectsTo(person)).containsExactly("[lianban] Supervision order: as before (en)");
    }

    @Test
    void whatWasPostedBeforeKeepsItsWordsHoweverLateItIsSent() {
        StaffMember person = reachableByMail(Map.of());
        post(person, ORDER, "the old way");
        pass(Duration.ofMinutes(1));
        draft("new: {subject}", "{text}");
        publish(Map.of());
        sender.send();
        assertThat(subjectsTo(person)).containsExactly("[lianban] Supervision order: the old way (en)");
    }

    @Test
    void aPlannedTextWaitsForItsMoment() {
        draft("from noon: {subject}", "{text}");
        publish(Map.of("from", "2026-03-02T12:00:00+08:00"));
        StaffMember person = reachableByMail(Map.of());
        post(person, ORDER, "morning");
        sender.send();
        moveTo("2026-03-02T12:00");
        post(person, ORDER, "noon");
        sender.send();
        assertThat(subjectsTo(person))
                .containsExactly("[lianban] Supervision order: morning (en)", "from noon: noon (en)");
    }

    @Test
    void theShippedTextComesBack() {
        draft("mine: {subject}", "{text}");
        publish(Map.of());
        publish(Map.of("shipped", true));
        StaffMember person = reachableByMail(Map.of());
        post(person, ORDER, "shipped");
        sender.send();
        assertThat(subjectsTo(person)).containsExactly("[lianban] Supervision order: shipped (en)");
    }

    @Test
    void aHostileValueIsNeitherAHeaderNorAPlaceholder() throws Exception {
        draft("Yunxi: {subject}", "{text}\n{footer}");
        publish(Map.of());
        StaffMember person = reachableByMail(Map.of());
        post(Letters.to(person, ORDER, "x\r\nBcc: thief@example.org\r\n{footer} <b>"));
        sender.send();
        assertThat(subjectsTo(person)).containsExactly("Yunxi: x Bcc: thief@example.org {footer} <b> (en)");
        assertThat(mailsTo(person).get(0).getHeader("Bcc")).isNull();
        assertThat(mailsTo(person).get(0).getContentType()).startsWith("text/plain");
    }

    @Test
    void anUnknownPlaceholderIsRefusedByItsName() {
        Browser.Answer refused = administrator.put(
                MAIL_EN + "/draft", seen(MAIL_EN, Map.of("subject", "{applicant}", "body", "{text} {")));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("{applicant}", "{kind} {subject} {time}", "\"body\"");
        assertThat(administrator.get(MAIL_EN).json().hasNonNull("draft")).isFalse();
    }

    @Test
    void aTextThatWouldNotSayWhatHappenedIsRefused() {
        assertThat(administrator
                        .post(MAIL_EN + "/preview", Map.of("subject", "x", "body", "hello"))
                        .text())
                .contains("{text}");
        assertThat(administrator
                        .post(SMS_EN + "/preview", Map.of("body", "{subject}\nsecond line"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aPreviewFillsInAnExampleAndKeepsNothing() {
        JsonNode example = must(administrator.post(SMS_EN + "/preview", Map.of("body", "Yunxi {kind}: {subject}")))
                .json();
        assertThat(example.get("body").asString())
                .isEqualTo("Yunxi Supervision order: The stage of 990101-20260302-000001 ends tomorrow");
        assertThat(administrator.get(SMS_EN).json().hasNonNull("draft")).isFalse();
    }

    @Test
    void ofTwoWhoEditAtOnceTheSecondIsTold() {
        Map<String, Object> mine = seen(MAIL_EN, Map.of("subject", "a", "body", "{text}"));
        must(administrator.put(MAIL_EN + "/draft", mine));
        assertThat(people.as("MARKET", Role.ADMINISTRATOR)
                        .put(MAIL_EN + "/draft", mine)
                        .status())
                .isEqualTo(409);
        Map<String, Object> stale =
                Map.of("version", mine.get("version"), "revision", mine.get("revision"), "shipped", true);
        assertThat(administrator.post(MAIL_EN + "/publication", stale).status()).isEqualTo(409);
    }

    @Test
    void anotherRegionHasItsOwn() {
        departments.register(List.of(new Department(
                "FARAWAY", "990109", new LocalisedText("他区某局", "Far away"), Department.Kind.DEPARTMENT)));
        draft("ours", "{text}");
        publish(Map.of());
        JsonNode theirs = people.as("FARAWAY", Role.ADMINISTRATOR).get(MAIL_EN).json();
        assertThat(theirs.get("versions")).isEmpty();
        assertThat(theirs.get("now").get("subject").asString()).isEqualTo("[lianban] {kind}: {subject}");
    }

    @Test
    void everyKindIsListedForEachWayAndLanguageAndSupervisorsDoNotSeeIt() {
        assertThat(administrator.get(LIST).json().size()).isEqualTo(40);
        assertThat(administrator.get(LIST + "/order/webhook/en").status()).isEqualTo(404);
        assertThat(people.as("MARKET", Role.SUPERVISOR).get(LIST).status()).isEqualTo(403);
    }
}
