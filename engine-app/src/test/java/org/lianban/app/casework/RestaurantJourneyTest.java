package org.lianban.app.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.casework.Restaurant.complete;
import static org.lianban.app.casework.Restaurant.request;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.LianbanTest;
import org.lianban.app.casework.acceptance.Acceptance;
import org.lianban.app.casework.acceptance.Applications;
import org.lianban.app.casework.acceptance.MaterialPlan;
import org.lianban.app.casework.branch.Opinion;
import org.lianban.app.casework.decision.DecisionForms;
import org.lianban.app.casework.decision.Decisions;
import org.lianban.app.casework.decision.Deliveries;
import org.lianban.app.casework.examination.OpinionForm;
import org.lianban.app.casework.examination.Opinions;
import org.lianban.app.casework.work.Verdict;
import org.lianban.app.catalogue.CatalogueBook;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Role;
import org.lianban.app.tasks.TaskBook;
import org.lianban.app.tasks.WorkTask;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LianbanTest
class RestaurantJourneyTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CatalogueBook catalogue;

    @Autowired
    Applications applications;

    @Autowired
    Acceptance acceptance;

    @Autowired
    Opinions opinions;

    @Autowired
    Decisions decisions;

    @Autowired
    Deliveries deliveries;

    @Autowired
    MaterialPlan plan;

    @Autowired
    TaskBook tasks;

    @Autowired
    Clock clock;

    District district;

    @BeforeEach
    void people() {
        district = new District(jdbc, catalogue);
    }

    @Test
    void goesFromTheWindowThroughFiveDepartmentsToTheDelivery() {
        Actor clerk = district.clerk();
        UUID caseId = applications.apply(request(clerk), complete(plan)).caseId();
        assertThat(state(caseId)).isEqualTo("RECEIVED");

        acceptance.accept(request(clerk), caseId);
        assertThat(state(caseId)).isEqualTo("EXAMINING");
        assertThat(tasks.openOf(caseId))
                .extracting(WorkTask::department)
                .containsExactlyInAnyOrder("URBAN", "FIRE", "TOBACCO", "HEALTH");

        while (state(caseId).equals("EXAMINING")) {
            WorkTask task = tasks.openOf(caseId).get(0);
            opinions.give(
                    request(district.approver(task.department())), task.id(), new OpinionForm(Opinion.AGREE, "符合条件"));
        }
        assertThat(state(caseId)).isEqualTo("DECIDING");

        decisions.decide(request(district.head("MARKET")), caseId, new DecisionForms.Decide(Verdict.GRANT, "同意", null));
        decisions.issue(request(district.person("MARKET", Set.of(Role.APPROVER), Set.of())), caseId);
        deliveries.deliver(
                request(clerk), caseId, new DecisionForms.Deliver(DecisionForms.Deliver.Method.WINDOW, "张三", null));

        assertThat(state(caseId)).isEqualTo("CLOSED");
        assertThat(jdbc.sql("select count(*) from clock where case_id = ? and state <> 'STOPPED'")
                        .param(caseId)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private String state(UUID caseId) {
        return jdbc.sql("select state from approval_case where id = ?")
                .param(caseId)
                .query(String.class)
                .single();
    }
}
