package org.lianban.app.casework.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.casework.Situation;
import org.lianban.app.engine.FlowModels;
import org.lianban.processes.ApprovalCaseProcess;
import org.lianban.processes.ItemExaminationProcess;
import org.lianban.processes.JointApprovalProcess;
import org.springframework.beans.factory.annotation.Autowired;

class DiagramsTest extends CaseworkTest {

    @Autowired
    Diagrams diagrams;

    @Autowired
    FlowModels models;

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
}
