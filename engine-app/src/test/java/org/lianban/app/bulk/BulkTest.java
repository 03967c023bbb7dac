package org.lianban.app.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.lianban.app.Browser;
import org.lianban.app.People;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.casework.Situation;
import org.lianban.app.organisation.Role;
import org.lianban.app.organisation.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * Somebody who examines signs, a colleague of his, and jobs. The scheduler of the context runs the jobs as well: what is asserted
 * holds whoever carries them out.
 */
abstract class BulkTest extends CaseworkTest {

    static final String LATER = "2026-03-02T09:03";

    @Autowired
    People people;

    @Autowired
    BulkRun run;

    StaffMember member;
    StaffMember colleague;
    Browser mine;

    @BeforeEach
    void somebodyWhoExaminesSigns() {
        colleague = people.hire("URBAN", Role.APPROVER);
        hired("URBAN");
    }

    void hired(String department) {
        member = people.hire(department, Role.APPROVER);
        mine = people.as(member);
    }

    List<UUID> signs(int number) {
        return IntStream.range(0, number)
                .mapToObj(n -> register.examination(office.accepted(Situation.SHOP_SIGN), "shop-sign")
                        .id())
                .toList();
    }

    Browser.Answer look(String action, List<UUID> tasks, Map<String, String> more) {
        Map<String, Object> form = new HashMap<>(more);
        form.put("action", action);
        form.put("question", Map.of("scope", "department"));
        form.put("tasks", tasks);
        return mine.post("/api/bulk-jobs", form);
    }

    Browser.Answer claim(List<UUID> tasks) {
        return look("CLAIM", tasks, Map.of());
    }

    /** To the colleague; waits for two minutes once it is begun. */
    Browser.Answer transfer(List<UUID> tasks) {
        return look("TRANSFER", tasks, Map.of("to", colleague.login(), "text", "工作安排"));
    }

    static String path(Browser.Answer looked) {
        assertThat(looked.status()).as(looked.text()).isEqualTo(201);
        return "/api/bulk-jobs/" + looked.json().get("id").asString();
    }

    static UUID id(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    /** The path of a job that waits. */
    String begun(Browser.Answer looked) {
        String path = path(looked);
        assertThat(press(path, "begin")).isEqualTo(200);
        return path;
    }

    int press(String path, String way) {
        return mine.post(path + "/" + way, Map.of()).status();
    }

    /** At a time when its window is over; whichever node has the last case in hand. */
    void carriedOut(String job, String at) {
        moveTo(at);
        until(() -> state(job).equals("DONE"));
    }

    void until(BooleanSupplier so) {
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            run.run();
            return so.getAsBoolean();
        });
    }

    List<Long> numbers(String path, String... names) {
        JsonNode job = mine.get(path).json();
        return Stream.of(names).map(name -> job.get(name).asLong()).toList();
    }

    String state(String path) {
        return mine.get(path).json().get("state").asString();
    }

    /** Those that the colleague has in hand. */
    List<UUID> his(List<UUID> tasks) {
        return tasks.stream()
                .filter(task -> colleague.id().equals(register.task(task).assignee()))
                .toList();
    }
}
