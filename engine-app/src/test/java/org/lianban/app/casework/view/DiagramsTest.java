package org.lianban.app.casework.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.casework.Office.by;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.casework.Situation;
import org.lianban.app.casework.examination.TaskMoves;
import org.lianban.app.engine.FlowModels;
import org.lianban.app.organisation.Actor;
import org.lianban.processes.ApprovalCaseProcess;
import org.lianban.processes.ItemExaminationProcess;
import org.lianban.processes.JointApprovalProcess;
import org.springframework.beans.factory.annotation.Autowired;

class DiagramsTest extends CaseworkTest {

    @Autowired
    Diagrams diagrams;

    @Autowired
    FlowModels models;

    @Autowired
    TaskMoves moves;

    private List<String> done(UUID caseId) {
        return diagrams.of(caseId).processes().stream()
                .filter(process -> process.key().equals(ApprovalCaseProcess.KEY))
                .findFirst()
                .orElseThrow()
                .done();
    }

    private String callOf(String process) {
        return models.of(ApprovalCaseProcess.KEY).calls().get(process).get(0);
    }

    @Test
    void aJointCaseGoesThroughTheJointApproval() {
        UUID caseId = office.examined(Situation.RESTAURANT);
        assertThat(done(caseId))
                .contains(callOf(JointApprovalProcess.KEY))
                .doesNotContain(callOf(ItemExaminationProcess.KEY));
    }

    @Test
    void aCaseOfOneItemGoesThroughItsExamination() {
        UUID caseId = office.examined(Situation.SHOP_SIGN);
        assertThat(done(caseId))
                .contains(callOf(ItemExaminationProcess.KEY))
                .doesNotContain(callOf(JointApprovalProcess.KEY));
    }

    @Test
    void whatWaitsIsSaidWithWhoHasItAndForHowLong() {
        UUID caseId = office.accepted(Situation.FOOD_LICENCE);
        UUID task = register.examination(caseId, "food-business-licence").id();
        Actor anna = office.district().approver("MARKET");
        moves.claim(by(anna), task);
        moveTo("2026-03-05T10:00");
        assertThat(diagrams.of(caseId).processes())
                .flatExtracting(Diagram.ProcessView::waiting)
                .filteredOn(waiting -> waiting.element().equals(ItemExaminationProcess.EXAMINE))
                .singleElement()
                .satisfies(waiting -> {
                    assertThat(waiting.department()).isEqualTo("MARKET");
                    assertThat(waiting.person()).isEqualTo(anna.name());
                    assertThat(waiting.days()).isEqualTo(3);
                });
    }
}
