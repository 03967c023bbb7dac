package org.lianban.app.migration;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.engine.migration.FlowMigration;
import org.lianban.app.engine.migration.FlowPlan;
import org.lianban.app.engine.migration.Renamed;
import org.lianban.app.engine.release.ModelReleases;
import org.lianban.app.engine.release.Sets;
import org.lianban.processes.checking.ModelFile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** Cases, sets of models, and the way from one to the other. */
abstract class MigrationWork extends CaseworkTest {

    @Autowired
    protected ModelReleases releases;

    @Autowired
    protected FlowMigration flow;

    @Autowired
    protected TransactionTemplate transaction;

    @Autowired
    CaseMigrator migrator;

    @Autowired
    Footprints footprints;

    protected Finisher finisher;
    protected String shipped;
    private final Sets sets = new Sets();

    @BeforeEach
    void remember(@Autowired AutowireCapableBeanFactory beans) {
        beans.autowireBean(sets);
        sets.remember();
        finisher = new Finisher(office, register);
        beans.autowireBean(finisher);
        shipped = releases.inForce().deployment();
    }

    @AfterEach
    void forget() {
        sets.forget();
    }

    /** Another set, in force. */
    protected String released(ModelFile... changed) {
        return releases.release("试验", List.of(changed), now()).deployment();
    }

    protected FlowPlan plan(String to, Renamed... renamed) {
        return flow.plan(shipped, to, List.of(renamed));
    }

    protected boolean migrate(FlowPlan plan, UUID caseId) {
        return Boolean.TRUE.equals(
                transaction.execute(status -> migrator.migrate(plan, caseId).isPresent()));
    }

    protected String flow(UUID caseId) {
        return jdbc.sql("select process_instance from approval_case where id = ?")
                .param(caseId)
                .query(String.class)
                .single();
    }

    protected Footprint footprint(UUID caseId) {
        return footprints.of(caseId, flow(caseId));
    }

    /** The sets on which the process instances of a case run. */
    protected List<String> runsOn(UUID caseId) {
        return jdbc.sql("""
                        select distinct d.deployment_id_ from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
                        where e.root_proc_inst_id_ = ?
                        """).param(flow(caseId)).query(String.class).list();
    }
}
