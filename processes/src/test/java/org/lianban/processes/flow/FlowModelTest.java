package org.lianban.processes.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianban.processes.AcceptanceProcess;
import org.lianban.processes.ProcessModels;
import org.lianban.processes.flow.Node.Kind;

class FlowModelTest {

    private static final FlowModel SHIPPED = FlowModel.shipped();

    @Test
    void theShippedModelsAreReadWithTheirStagesTimersAndCalls() {
        FlowProcess acceptance = SHIPPED.process(AcceptanceProcess.KEY);
        assertThat(acceptance.start()).isEqualTo("materials_received");
        Node check = acceptance.node(AcceptanceProcess.CHECK_COMPLETENESS);
        assertThat(check.kind()).isEqualTo(Kind.STAGE);
        assertThat(check.boundaries()).containsExactly(new Boundary("acceptance_expired", true, true));
        assertThat(acceptance.node("accepted").sets()).containsEntry("acceptanceOutcome", "ACCEPTED");
        assertThat(acceptance.node("completeness_result").out()).hasSize(3);
        Node items = SHIPPED.process("joint_approval").node("examine_items");
        assertThat(items.calls()).isEqualTo("item_examination");
        assertThat(items.each()).isTrue();
        assertThat(SHIPPED.process("approval_case").node("case_closed").kind()).isEqualTo(Kind.TERMINATE);
    }

    @Test
    void eventSubProcessesAreNoPartOfTheWay() {
        assertThat(SHIPPED.process("item_examination").nodes()).doesNotContainKey("consultation");
        assertThat(SHIPPED.processes()).doesNotContainKeys("special_procedure", "extension");
    }

    @Test
    void aModelThatIsNotSafeIsRefusedWithItsReason() {
        byte[] bomb =
                "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> FlowModel.read(List.of(bomb))).isInstanceOf(UnfitModel.class);
    }

    @Test
    void aProcessThatIsCalledHasToBeThere() {
        byte[] caller = ProcessModels.all().get(0).bytes();
        assertThatThrownBy(() -> FlowModel.read(List.of(caller)))
                .isInstanceOfSatisfying(
                        UnfitModel.class, unfit -> assertThat(unfit.en()).startsWith("There is no process "));
    }
}
