package org.lianban.app.tasks;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.lianban.app.casework.Office.by;

import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianban.app.Browser;
import org.lianban.app.People;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.casework.Situation;
import org.lianban.app.casework.examination.TaskMoves;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class TaskEventsTest extends CaseworkTest {

    @Autowired
    TaskWire wire;

    @Autowired
    TaskList list;

    @Autowired
    TaskMoves moves;

    @Autowired
    TaskEvents events;

    @Autowired
    People people;

    private final BlockingQueue<TaskSignal> heard = new LinkedBlockingQueue<>();

    @BeforeEach
    void listen() {
        wire.hear(heard::add);
    }

    private TaskSignal next(UUID task, TaskSignal.What what) throws InterruptedException {
        for (TaskSignal signal; (signal = heard.poll(10, SECONDS)) != null; ) {
            if (signal.task().equals(task) && signal.what() == what) {
                return signal;
            }
        }
        throw new AssertionError("nothing was told of " + what);
    }

    @Test
    void tellTheDepartmentAndWhoHasItAndNobodyElse() throws InterruptedException {
        UUID task = register.examination(office.accepted(Situation.FOOD_LICENCE), "food-business-licence")
                .id();
        Actor anna = office.district().approver("MARKET");
        TaskSignal added = next(task, TaskSignal.What.ADDED);
        assertThat(added.concerns(list.reader(anna))).isTrue();
        assertThat(added.concerns(list.reader(office.district().head("MARKET"))))
                .isFalse();
        assertThat(added.concerns(list.reader(office.district().approver("FIRE"))))
                .isFalse();
        moves.claim(by(anna), task);
        assertThat(next(task, TaskSignal.What.ASSIGNED).assignee()).isEqualTo(anna.staff());
        moves.release(by(anna), task);
        assertThat(next(task, TaskSignal.What.RELEASED).assignee()).isNull();
    }

    /** It was allowed when it began; at its end nobody is asked again, and nothing is written that looks like a fault. */
    @Test
    void endQuietlyAfterTheirSession(CapturedOutput output) throws Exception {
        Browser browser = people.as("MARKET", Role.APPROVER);
        int before = events.listening();
        CompletableFuture<Browser.Answer> stream =
                CompletableFuture.supplyAsync(() -> browser.get("/api/tasks/events"));
        await().until(() -> events.listening() > before);
        assertThat(browser.delete("/api/session").status()).isEqualTo(204);
        events.endStreams();
        assertThat(stream.get(10, SECONDS).status()).isEqualTo(200);
        assertThat(output).doesNotContain("AuthorizationDeniedException");
    }
}
