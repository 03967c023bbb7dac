package org.lianban.app.kill;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;

/**
 * One command of the hundred, with its own idempotency key.
 *
 * @param effect counts how often its effect is in the database, given that it happens by this one command alone
 */
record Command(Person person, String path, Map<String, ?> body, String key, String effect) {

    static Command apply(Person clerk, Map<String, ?> form, String applicant) {
        return new Command(clerk, "/api/applications", form, UUID.randomUUID().toString(), """
                        select count(*) from approval_case c
                        join clock_event e on e.case_id = c.id and e.type = 'APPLICATION_RECEIVED'
                        join task t on t.case_id = c.id and t.element = 'check_completeness'
                        where c.applicant_name = '%s'""".formatted(applicant));
    }

    static Command accept(Person clerk, UUID caseId) {
        return new Command(
                clerk,
                "/api/cases/" + caseId + "/acceptance",
                Map.of(),
                UUID.randomUUID().toString(),
                """
                        select count(*) from approval_case c
                        join clock_event e on e.case_id = c.id and e.type = 'ACCEPTED'
                        join branch b on b.case_id = c.id
                        where c.id = '%s' and c.state = 'EXAMINING'""".formatted(caseId));
    }

    static Command agree(Person approver, UUID task) {
        return new Command(
                approver,
                "/api/tasks/" + task + "/opinion",
                Map.of("result", "AGREE", "text", "符合条件"),
                UUID.randomUUID().toString(),
                """
                        select count(*) from task t
                        join branch b on b.id = t.branch_id and b.state = 'DONE'
                        join clock_event e on e.case_id = t.case_id and e.type = 'OPINION_GIVEN'
                            and e.data ->> 'item' = t.item_code
                        where t.id = '%s' and t.state = 'DONE'""".formatted(task));
    }

    /** Sends it, now or once more. */
    String send() throws IOException, InterruptedException {
        return person.post(path, body, key);
    }
}
