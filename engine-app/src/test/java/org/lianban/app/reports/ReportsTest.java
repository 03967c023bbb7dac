package org.lianban.app.reports;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.lianban.app.organisation.Role;
import org.lianban.app.organisation.StaffMember;

class ReportsTest extends ReportScene {

    private static BodyPart part(MimeMessage mail, int number) throws Exception {
        return ((Multipart) mail.getContent()).getBodyPart(number);
    }

    private static String text(MimeMessage mail) throws Exception {
        Object content = mail.getContent();
        while (content instanceof Multipart parts) {
            content = parts.getBodyPart(0).getContent();
        }
        return content.toString();
    }

    @Nested
    class WhatIsDue {

        @Test
        void goesOutOnceByHoweverManySendersWithTheListAsItsAttachment() throws Exception {
            save(Map.of());
            moveTo("2026-03-03T08:00");
            Callable<Boolean> node = () -> {
                reports.send();
                return true;
            };
            ExecutorService nodes = Executors.newFixedThreadPool(4);
            try {
                for (var sent : nodes.invokeAll(List.of(node, node, node, node))) {
                    sent.get();
                }
            } finally {
                nodes.shutdown();
            }
            reports.send();
            assertThat(subjectsTo(owner)).containsExactly("[lianban] Open findings 2026-03-03");
            MimeMessage mail = mailsTo(owner).get(0);
            assertThat(text(mail))
                    .contains("“Open findings” as of 2026-03-03 08:00, with 0 rows")
                    .contains("https://approval.example.org/findings?state=ISSUED")
                    .contains(owner.login());
            assertThat(part(mail, 1).getFileName()).isEqualTo("findings-2026-03-03.csv");
            assertThat(new String(part(mail, 1).getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("\uFEFFRule,What was found,Severity");
            assertThat(shown().get("lastResult").asString()).isEqualTo("SENT");
            assertThat(shown().get("nextDue").asString()).isEqualTo("2026-03-04T00:00:00Z");
        }

        @Test
        void goesToEachReaderInAMailOfTheirOwn() throws Exception {
            StaffMember colleague = reachableByMail(Map.of());
            save(Map.of("readers", List.of(owner.login(), colleague.login())));
            moveTo("2026-03-03T08:00");
            reports.send();
            for (StaffMember reader : List.of(owner, colleague)) {
                assertThat(mailsTo(reader)).hasSize(1);
                assertThat(mailsTo(reader).get(0).getAllRecipients()).hasSize(1);
            }
        }

        @Test
        void isAFigureOfTheMonthsThatWereAskedFor() throws Exception {
            save(Map.of(
                    "path", "/api/figures/outliers",
                    "query", Map.of("from", "2011-01", "to", "2011-03"),
                    "page", "/figures?from=2011-01&to=2011-03"));
            moveTo("2026-03-03T08:00");
            reports.send();
            assertThat(new String(
                            part(mailsTo(owner).get(0), 1).getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(
                            "\uFEFFDepartment,Item,Examinations,Uncounted share (0–1),Compared with,"
                                    + "Compared with how many,Their median,Their median absolute deviation,Modified z-score,Verdict\r\n");
        }

        @Test
        void isToldOfWithALinkWhereItIsTooLargeForAMail() throws Exception {
            save(Map.of("format", "XLSX")); // even an empty workbook is larger than what is allowed here
            moveTo("2026-03-03T08:00");
            reports.send();
            MimeMessage mail = mailsTo(owner).get(0);
            assertThat(text(mail))
                    .contains("is larger than a mail may carry")
                    .contains("https://approval.example.org/findings?state=ISSUED");
            assertThat(mail.getContentType()).startsWith("text/plain");
            assertThat(result()).isEqualTo("TOO_LARGE");
        }

        @Test
        void isTriedAgainLaterWhereItFailed() {
            save(Map.of());
            address("no address");
            moveTo("2026-03-03T08:00");
            reports.send();
            address(addressOf(owner));
            pass(Duration.ofMinutes(4));
            reports.send();
            assertThat(mailsTo(owner)).isEmpty();
            assertThat(result()).isNull();
            pass(Duration.ofMinutes(1));
            reports.send();
            assertThat(mailsTo(owner)).hasSize(1);
            assertThat(result()).isEqualTo("SENT");
        }

        private void address(String email) {
            jdbc.sql("update notification_preference set email = :email where staff = :staff")
                    .param("email", email)
                    .param("staff", owner.id())
                    .update();
        }

        @Test
        void waitsForTheWorkingDayAfterAHoliday() {
            moveTo("2026-04-03T09:00");
            save(Map.of()); // then come Saturday, Sunday and the Monday of Qingming
            assertThat(shown().get("nextDue").asString()).isEqualTo("2026-04-07T00:00:00Z");
        }

        @Test
        void isTheFirstWorkingDayOfTheMonthOrTheDayOfTheWeek() {
            moveTo("2026-04-30T09:00");
            save(Map.of("often", "MONTH")); // the first five days of May are free
            assertThat(shown().get("nextDue").asString()).isEqualTo("2026-05-06T00:00:00Z");
            assertThat(browser.delete("/api/reports/" + shown().get("id").asString())
                            .status())
                    .isEqualTo(204);
            save(Map.of("often", "WEEK", "day", 4));
            assertThat(shown().get("nextDue").asString()).isEqualTo("2026-05-07T00:00:00Z");
        }

        @Test
        void restsWhileItIsPausedAndGoesAtOnceWhenAskedFor() {
            save(Map.of());
            String path = "/api/reports/" + shown().get("id").asString();
            assertThat(browser.post(path + "/pause", Map.of()).status()).isEqualTo(204);
            moveTo("2026-03-03T08:00");
            reports.send();
            assertThat(mailsTo(owner)).isEmpty();
            assertThat(browser.post(path + "/sending", Map.of()).status()).isEqualTo(204);
            assertThat(browser.post(path + "/sending", Map.of()).status()).isEqualTo(409);
            reports.send();
            assertThat(mailsTo(owner)).hasSize(1);
            assertThat(browser.post(path + "/resume", Map.of()).status()).isEqualTo(204);
            assertThat(shown().get("nextDue").asString()).isEqualTo("2026-03-04T00:00:00Z");
        }
    }

    @Nested
    class RightsAreThoseOfTheMomentOfSending {

        @Test
        void whoLostTheRoleGetsNothingAndIsToldSo() {
            save(Map.of());
            profile("SUPERVISION", Role.HEAD, true);
            moveTo("2026-03-03T08:00");
            reports.send();
            assertThat(mailsTo(owner)).isEmpty();
            assertThat(shown().get("lastResult").asString()).isEqualTo("RIGHT_LOST");
            assertThat(shown().hasNonNull("nextDue")).isFalse();
        }

        @Test
        void aHeadWhoLeftTheDepartmentGetsNothing() {
            people.hire("MARKET", Role.HEAD);
            people.hire("FIRE", Role.HEAD);
            profile("MARKET", Role.HEAD, true);
            save(Map.of());
            profile("FIRE", Role.HEAD, true);
            moveTo("2026-03-03T08:00");
            reports.send();
            assertThat(mailsTo(owner)).isEmpty();
            assertThat(result()).isEqualTo("RIGHT_LOST");
        }

        @Test
        void aClosedAccountSendsNothing() {
            StaffMember colleague = reachableByMail(Map.of());
            save(Map.of("readers", List.of(colleague.login())));
            profile("SUPERVISION", Role.SUPERVISOR, false);
            moveTo("2026-03-03T08:00");
            reports.send();
            assertThat(mailsTo(colleague)).isEmpty();
            assertThat(result()).isEqualTo("ACCOUNT_CLOSED");
        }
    }
}
