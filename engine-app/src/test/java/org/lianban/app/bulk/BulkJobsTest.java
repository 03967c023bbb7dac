package org.lianban.app.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.casework.Office.by;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser;
import org.lianban.app.casework.Situation;
import org.lianban.app.casework.examination.TaskMoves;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Role;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class BulkJobsTest extends BulkTest {

    @Autowired
    TaskMoves moves;

    @Nested
    class ManyCases {

        @Test
        void areClaimedAndTransferredAllOfAListAndEachHasItsResult() {
            List<UUID> tasks = signs(30);
            Browser.Answer looked = claim(tasks);
            assertThat(looked.json().get("state").asString()).isEqualTo("LOOKED");
            assertThat(looked.json().get("ready").asLong()).isEqualTo(30);
            String claiming = begun(looked);
            carriedOut(claiming, LATER);
            assertThat(numbers(claiming, "done", "refused", "failed")).containsExactly(30L, 0L, 0L);

            Map<String, Object> all = Map.of(
                    "action",
                    "TRANSFER",
                    "question",
                    Map.of("scope", "own", "service", "shop-sign"),
                    "to",
                    colleague.login(),
                    "text",
                    "工作安排");
            String transferring = begun(mine.post("/api/bulk-jobs", all));
            carriedOut(transferring, "2026-03-02T09:06");
            assertThat(numbers(transferring, "cases", "done")).containsExactly(30L, 30L);
            JsonNode first =
                    mine.get(transferring + "/cases?limit=20&state=done").json();
            assertThat(first.get("items").size()).isEqualTo(20);
            assertThat(mine.get(transferring + "/cases?limit=20&state=done&cursor="
                                    + first.get("next").asString())
                            .json()
                            .get("items")
                            .size())
                    .isEqualTo(10);
            assertThat(his(tasks)).isEqualTo(tasks);
            assertThat(told(tasks.get(0), "TASK_CLAIMED")).isEqualTo("领取任务（批量办理） " + id(claiming));
            assertThat(told(tasks.get(0), "TASK_TRANSFERRED"))
                    .isEqualTo("转交他人办理：%s（批量办理） %s".formatted(colleague.login(), id(transferring)));
            assertThat(mine.get("/api/bulk-jobs").json().get("items").size()).isEqualTo(2);
        }

        @Test
        void ofWhichAColleagueTookOneLeaveThatOneToHim() {
            List<UUID> tasks = signs(3);
            Browser.Answer looked = claim(tasks);
            Actor faster = office.district().approver("URBAN");
            moves.claim(by(faster), tasks.get(1));
            String job = begun(looked);
            carriedOut(job, LATER);
            assertThat(numbers(job, "done", "refused")).containsExactly(2L, 1L);
            JsonNode refused =
                    mine.get(job + "/cases?state=refused").json().get("items").get(0);
            assertThat(refused.get("taskId").asString()).isEqualTo(tasks.get(1).toString());
            assertThat(refused.get("words").get("zh").asString()).isEqualTo("这项任务已由他人认领。");
            assertThat(register.task(tasks.get(1)).assignee()).isEqualTo(faster.staff());
        }

        @Test
        void areRefusedToWhomTheRightWasTakenMeanwhile() {
            String job = begun(transfer(signs(2)));
            jdbc.sql("delete from staff_role where staff = ?")
                    .param(member.id())
                    .update();
            moveTo(LATER);
            until(() -> states(job).equals(List.of("REFUSED", "REFUSED")));
        }
    }

    /** What the history of the case of a task says of the act, and the job that it names. */
    private String told(UUID task, String type) {
        return told(register.task(task).caseId(), type, mine);
    }

    private static String told(UUID caseId, String type, Browser reader) {
        JsonNode entry = reader.get("/api/cases/" + caseId + "/timeline")
                .json()
                .get("items")
                .valueStream()
                .filter(one -> one.get("type").asString().equals(type))
                .findFirst()
                .orElseThrow();
        return entry.get("text").get("zh").asString()
                + ' '
                + entry.get("data").path("job").asString("");
    }

    private List<String> states(String job) {
        return jdbc.sql("select state from bulk_job_case where job = ?")
                .param(id(job))
                .query(String.class)
                .list();
    }

    @Nested
    class TakingItBack {

        @Test
        void withinTheWindowLeavesNothingDone() {
            List<UUID> tasks = signs(3);
            String job = begun(transfer(tasks));
            run.run();
            assertThat(state(job)).isEqualTo("WAITING");
            assertThat(numbers(job, "secondsLeft").get(0)).isBetween(1L, 120L);
            assertThat(press(job, "stop")).isEqualTo(409);
            assertThat(press(job, "call-back")).isEqualTo(200);
            moveTo(LATER);
            run.run();
            assertThat(state(job)).isEqualTo("CALLED_BACK");
            assertThat(his(tasks)).isEmpty();
            assertThat(press(job, "call-back")).isEqualTo(409);
        }
    }

    @Nested
    class Opinions {

        @Test
        void areGivenOnlyWhereTheItemLetsManyBeAgreedTo() {
            hired("HEALTH");
            UUID caseId = office.accepted(Situation.NEWBORN);
            UUID registration =
                    register.examination(caseId, "birth-registration").id();
            UUID certificate = register.examination(caseId, "birth-certificate").id();
            Browser.Answer looked = look("OPINION", List.of(registration, certificate), Map.of("text", "信息一致，同意"));
            assertThat(looked.json().get("ready").asLong()).isEqualTo(1);
            String job = begun(looked);
            JsonNode refusals = mine.get(job + "/refusals").json();
            assertThat(refusals.size()).isEqualTo(1);
            assertThat(refusals.get(0).get("state").asString()).isEqualTo("FORESEEN");
            assertThat(refusals.get(0).get("words").get("zh").asString()).isEqualTo("“出生医学证明签发”须逐件审查，不得批量出具意见。");
            carriedOut(job, LATER);
            assertThat(numbers(job, "done", "foreseen")).containsExactly(1L, 1L);
            assertThat(register.branchState(caseId, "birth-registration")).isEqualTo("DONE");
            assertThat(register.task(certificate).state().isOpen()).isTrue();
            assertThat(register.actorOfLast(caseId, "OPINION_GIVEN")).isEqualTo(member.login());
            assertThat(told(caseId, "OPINION_GIVEN", mine)).isEqualTo("出具意见：同意（批量办理） " + id(job));
        }

        @Test
        void needTheirWordsAndATransferItsReceiver() {
            List<UUID> any = List.of(UUID.randomUUID());
            assertThat(look("OPINION", any, Map.of()).status()).isEqualTo(400);
            assertThat(look("TRANSFER", any, Map.of("text", "工作安排")).status()).isEqualTo(400);
            assertThat(look("CLAIM", any, Map.of("to", "nobody")).status()).isEqualTo(400);
        }
    }

    @Nested
    class Others {

        @Test
        void findNothingOfIt() {
            String job = begun(transfer(signs(1)));
            Browser stranger = people.as("URBAN", Role.APPROVER);
            Stream.of(job, job + "/cases", job + "/refusals")
                    .forEach(path -> assertThat(stranger.get(path).status()).isEqualTo(404));
            Stream.of("/begin", "/call-back", "/stop").forEach(way -> assertThat(
                            stranger.post(job + way, Map.of()).status())
                    .isEqualTo(404));
            assertThat(stranger.get("/api/bulk-jobs").json().get("items").size())
                    .isZero();
            assertThat(people.as("URBAN", Role.SUPERVISOR).get("/api/bulk-jobs").status())
                    .isEqualTo(403);
            assertThat(state(job)).isEqualTo("WAITING");
            assertThat(press(job, "call-back")).isEqualTo(200);
        }

        @Test
        void ofAnotherDepartmentCannotEvenChooseTheTasks() {
            List<UUID> tasks = signs(1);
            hired("FIRE");
            assertThat(claim(tasks).status()).isEqualTo(409);
        }

        @Test
        void arePersonsWithAJobEachAndOneAtATime() {
            String first = begun(transfer(signs(1)));
            assertThat(claim(signs(1)).status()).isEqualTo(409);
            assertThat(press(first, "call-back")).isEqualTo(200);
        }
    }
}
