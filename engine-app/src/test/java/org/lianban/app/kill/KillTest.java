package org.lianban.app.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged server is killed in the middle of a hundred concurrent commands and started again: what was acknowledged is there,
 * nothing is there by half, and whoever asks once more has it once.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KillTest {

    private static final int ACKNOWLEDGED_BEFORE = 30;
    private static final List<String> DEPARTMENTS = List.of("URBAN", "FIRE", "TOBACCO", "HEALTH");

    private Path data;
    private PackagedServer server;
    private Person clerk;
    private final Map<String, Person> approvers = new LinkedHashMap<>();
    private int applicants;

    @BeforeAll
    void startAndHire(@TempDir Path folder) throws Exception {
        data = folder.resolve("data");
        server = PackagedServer.start(data);
        URI address = server.address();
        new Person(address)
                .post(
                        "/api/setup",
                        Map.of(
                                "token",
                                server.setupToken(),
                                "login",
                                "admin",
                                "name",
                                "管理员",
                                "password",
                                Person.PASSWORD),
                        null);
        Person administrator = Person.loggedIn(address, "admin");
        clerk = administrator.hires("clerk", "SERVICE_CENTRE", "CLERK");
        for (String department : DEPARTMENTS) {
            approvers.put(department, administrator.hires(department.toLowerCase(Locale.ROOT), department, "APPROVER"));
        }
    }

    @AfterAll
    void stop() {
        server.stop();
    }

    @Test
    void killedServer() throws Exception {
        Storm storm = Storm.of(aHundredCommands(), ACKNOWLEDGED_BEFORE);
        server.kill();
        startAgainAndCheck(storm);
    }

    @Test
    void killedServerAndDatabase() throws Exception {
        Storm storm = Storm.of(aHundredCommands(), ACKNOWLEDGED_BEFORE);
        server.killWithDatabase();
        startAgainAndCheck(storm);
    }

    private void startAgainAndCheck(Storm storm) throws Exception {
        Map<Command, String> acknowledged = storm.afterwards();
        assertThat(acknowledged.size())
                .isBetween(ACKNOWLEDGED_BEFORE, storm.commands().size() - 1);

        server = PackagedServer.start(data);
        clerk.goesTo(server.address());
        for (Person approver : approvers.values()) {
            approver.goesTo(server.address());
        }
        Findings findings = new Findings(data);
        for (Command command : storm.commands()) {
            boolean happened = findings.answered(command);
            assertThat(findings.count(command.effect())).as(command.path()).isEqualTo(happened ? 1 : 0);
            assertThat(happened || !acknowledged.containsKey(command)).isTrue();
        }
        assertThat(findings.torn()).isEmpty();

        for (Command command : storm.commands()) {
            String answer = command.send();
            assertThat(answer).isEqualTo(acknowledged.getOrDefault(command, answer));
            assertThat(findings.count(command.effect())).as(command.path()).isEqualTo(1);
        }
        assertThat(findings.torn()).isEmpty();
        assertThat(PackagedServer.command("ledger", "verify", "--data-dir", data.toString()))
                .isZero();
    }

    /** Forty applications, twenty-four acceptances, twenty opinions on single items and sixteen on four joint cases. */
    private List<Command> aHundredCommands() throws Exception {
        String round = UUID.randomUUID().toString();
        for (int i = 0; i < 44; i++) {
            apply("shop-sign", round);
        }
        for (int i = 0; i < 4; i++) {
            apply("open-restaurant", round);
        }
        Findings findings = new Findings(data);
        List<UUID> single = findings.ids(received("shop-sign", round));
        List<UUID> joint = findings.ids(received("open-restaurant", round));
        for (UUID caseId : single.subList(24, 44)) {
            Command.accept(clerk, caseId).send();
        }
        for (UUID caseId : joint) {
            Command.accept(clerk, caseId).send();
        }

        List<Command> commands = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String applicant = "申请人" + applicants++;
            commands.add(Command.apply(clerk, Forms.application("shop-sign", applicant), applicant));
        }
        single.subList(0, 24).forEach(caseId -> commands.add(Command.accept(clerk, caseId)));
        approvers.forEach((department, approver) -> findings.ids(examinations(department, round))
                .forEach(task -> commands.add(Command.agree(approver, task))));
        assertThat(commands).hasSize(100);
        Collections.shuffle(commands, new Random(100));
        return commands;
    }

    private void apply(String service, String applicant) throws Exception {
        clerk.post("/api/applications", Forms.application(service, applicant), null);
    }

    private static String examinations(String department, String applicant) {
        return "select id from task where state = 'OPEN' and element = 'examine' and department = '%s' and applicant_name = '%s'"
                .formatted(department, applicant);
    }

    private static String received(String service, String applicant) {
        return "select id from approval_case where service_code = '%s' and applicant_name = '%s' order by number"
                .formatted(service, applicant);
    }
}
