package org.lianban.app.engine.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.casework.Situation;
import org.lianban.app.casework.work.Verdict;
import org.lianban.app.engine.FlowModels;
import org.lianban.processes.ApprovalCaseProcess;
import org.lianban.processes.DecisionAndDeliveryProcess;
import org.lianban.processes.ItemExaminationProcess;
import org.lianban.processes.ProcessModel;
import org.lianban.processes.ProcessModels;
import org.lianban.processes.Rule;
import org.lianban.processes.checking.ModelFile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

class ModelReleasesTest extends CaseworkTest {

    private static final String BINDING = " camunda:calledElementBinding=\"deployment\"";

    @Autowired
    ModelReleases releases;

    @Autowired
    ModelSetStore store;

    @Autowired
    FlowModels models;

    @Autowired
    RepositoryService repository;

    private final Sets sets = new Sets();

    @BeforeEach
    void remember(@Autowired AutowireCapableBeanFactory beans) {
        beans.autowireBean(sets);
        sets.remember();
    }

    @AfterEach
    void forget() {
        sets.forget();
    }

    private static ModelFile renamed(String name) {
        return Sets.changed(
                DecisionAndDeliveryProcess.KEY, xml -> xml.replace("name=\"作出决定\"", "name=\"" + name + "\""));
    }

    private String flow(UUID caseId) {
        return jdbc.sql("select process_instance from approval_case where id = ?")
                .param(caseId)
                .query(String.class)
                .single();
    }

    private List<String> deploymentsOf(UUID caseId) {
        return jdbc.sql("""
                        select distinct d.deployment_id_ from act_hi_procinst i join act_re_procdef d on d.id_ = i.proc_def_id_
                        where i.root_proc_inst_id_ = ?
                        """).param(flow(caseId)).query(String.class).list();
    }

    private String titleOfDecision(UUID caseId) {
        return jdbc.sql("select title_zh from task where id = ?")
                .param(register.task(caseId, "decide").id())
                .query(String.class)
                .single();
    }

    private long running(String deployment) {
        return releases.uses("990101").stream()
                .filter(use -> use.deployment().equals(deployment))
                .findFirst()
                .orElseThrow()
                .running();
    }

    @Test
    void aCaseLivesToItsEndInTheSetInWhichItBegan() {
        String before = releases.inForce().deployment();
        UUID old = office.applied(Situation.RESTAURANT);
        ModelSet set = releases.release("第一次发布", List.of(renamed("审定")), now());
        UUID young = office.applied(Situation.RESTAURANT);
        for (UUID caseId : List.of(old, young)) {
            office.accept(caseId);
            office.allAgree(caseId);
        }
        assertThat(deploymentsOf(old)).containsExactly(before);
        assertThat(deploymentsOf(young)).containsExactly(set.deployment());
        assertThat(titleOfDecision(old)).isEqualTo("作出决定");
        assertThat(titleOfDecision(young)).isEqualTo("审定");
        assertThat(releases.deploymentOf(flow(young))).contains(set.deployment());
        assertThat(models.ofCase(flow(old)).of(DecisionAndDeliveryProcess.KEY).xml())
                .contains("name=\"作出决定\"");
        assertThat(models.ofCase(flow(young)).of(DecisionAndDeliveryProcess.KEY).xml())
                .contains("name=\"审定\"")
                .doesNotContain("name=\"作出决定\"");
    }

    @Test
    void aReleaseIsInForceFromItsMomentOn() {
        String before = releases.inForce().deployment();
        ModelSet set = releases.release("下周发布", List.of(renamed("审定")), at("2026-03-09T00:00"));
        assertThat(releases.inForce().deployment()).isEqualTo(before);
        moveTo("2026-03-09T00:00");
        assertThat(releases.inForce()).isEqualTo(set);
        assertThat(set.own()).containsExactly("decision_and_delivery.bpmn");
    }

    @Test
    void theLaterOfTwoReleasesKeepsWhatTheFirstChanged() {
        releases.release("第一次发布", List.of(renamed("审定")), now());
        ModelSet second = releases.release(
                "第二次发布",
                List.of(Sets.changed(
                        ItemExaminationProcess.KEY, xml -> xml.replace("name=\"审查并出具意见\"", "name=\"审查\""))),
                now());
        assertThat(second.own()).containsExactlyInAnyOrder("decision_and_delivery.bpmn", "item_examination.bpmn");
        assertThat(models.of(DecisionAndDeliveryProcess.KEY).xml()).contains("审定");
        assertThat(models.of(ItemExaminationProcess.KEY).xml()).doesNotContain("审查并出具意见");
    }

    @Test
    void anOlderSetCanBeInForceAgainAlsoInTheMiddleOfAPlan() {
        String before = releases.inForce().deployment();
        ModelSet set = releases.release("发布", List.of(renamed("审定")), now());
        releases.release("再发布", List.of(renamed("定夺")), at("2026-03-09T00:00"));
        releases.rollBack(before, now());
        assertThat(releases.inForce().deployment()).isEqualTo(before);
        moveTo("2026-03-10T00:00");
        assertThat(releases.inForce().deployment()).isEqualTo(before);
        assertThat(deploymentsOf(office.applied(Situation.SHOP_SIGN))).containsExactly(before);
        releases.rollBack(set.deployment(), now());
        assertThat(deploymentsOf(office.applied(Situation.SHOP_SIGN))).containsExactly(set.deployment());
    }

    @Test
    void theOpenCasesOfEachSetAreCounted() {
        ModelSet set = releases.release("发布", List.of(renamed("审定")), now());
        assertThat(running(set.deployment())).isZero();
        office.applied(Situation.SHOP_SIGN);
        UUID closed = office.applied(Situation.SHOP_SIGN);
        assertThat(running(set.deployment())).isEqualTo(2);
        office.withdraw(closed);
        assertThat(running(set.deployment())).isEqualTo(1);
        assertThat(releases.uses("990101"))
                .filteredOn(ModelSetUse::inForce)
                .extracting(ModelSetUse::deployment)
                .containsExactly(set.deployment());
    }

    @Test
    void whatCouldRunCodeIsRefusedAndNothingIsDeployed() {
        long before = repository.createDeploymentQuery().count();
        ModelFile evil = Sets.changed(
                ApprovalCaseProcess.KEY, xml -> xml.replace("${caseFlow.closeCase(execution)}", "${''.getClass()}"));
        assertThatThrownBy(() -> releases.release("恶意", List.of(evil), now()))
                .isInstanceOfSatisfying(RefusedModels.class, refused -> assertThat(refused.findings())
                        .anySatisfy(found -> {
                            assertThat(found.file()).isEqualTo("approval_case.bpmn");
                            assertThat(found.finding().rule()).isEqualTo(Rule.FORBIDDEN_EXPRESSION);
                        }));
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void aStartWithTheSameModelsDeploysNothing() {
        releases.release("发布", List.of(renamed("审定")), now());
        long before = repository.createDeploymentQuery().count();
        releases.bringUpToDate();
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
        assertThat(models.of(DecisionAndDeliveryProcess.KEY).xml()).contains("审定");
    }

    /** As a data folder that an earlier version of the program has left: calls went to the newest version of a process. */
    @Test
    void aCaseThatBeganUnderAnEarlierVersionOfTheProgramGoesOn() {
        var deployment = repository.createDeployment().name("lianban");
        for (ProcessModel model : ProcessModels.all()) {
            deployment.addString(
                    model.resource(), new String(model.bytes(), StandardCharsets.UTF_8).replace(BINDING, ""));
        }
        String earlier = deployment.deploy().getId();
        store.add(new ModelSet(earlier, "lianban", Set.of(), "-", now()));
        store.putInForce(earlier, now(), now());
        UUID received = office.applied(Situation.RESTAURANT);
        UUID examining = office.accepted(Situation.RESTAURANT);
        releases.bringUpToDate();
        String today = releases.inForce().deployment();
        assertThat(today).isNotEqualTo(earlier);
        office.accept(received);
        for (UUID caseId : List.of(received, examining)) {
            office.allAgree(caseId);
            office.decide(caseId, Verdict.GRANT);
            office.issue(caseId);
            office.deliver(caseId, null);
            assertNothingGoesOn(caseId);
            assertThat(deploymentsOf(caseId)).containsExactlyInAnyOrder(earlier, today);
            assertThat(releases.deploymentOf(flow(caseId))).contains(earlier);
        }
    }
}
