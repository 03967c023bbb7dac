package org.lianban.processes;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.history.HistoryLevel;

/** One engine on one real database for the whole test run: job executor off, nothing kept as history. */
final class TestEngine {
    private static final RecordedCaseFlow CASE_FLOW = new RecordedCaseFlow();
    private static final Trace TRACE = new Trace();
    private static final ProcessEngine ENGINE = start();

    private TestEngine() {}

    static ProcessEngine engine() {
        return ENGINE;
    }

    static RecordedCaseFlow caseFlow() {
        return CASE_FLOW;
    }

    static Trace trace() {
        return TRACE;
    }

    private static ProcessEngine start() {
        ProcessEngineConfigurationImpl configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(database().getPostgresDatabase());
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setJobExecutorActivate(false);
        configuration.setHistoryLevel(HistoryLevel.HISTORY_LEVEL_NONE);
        configuration.setCmmnEnabled(false);
        configuration.setDmnEnabled(false);
        configuration.setStandaloneTasksEnabled(false);
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setDbMetricsReporterActivate(false);
        configuration.setEnforceHistoryTimeToLive(true);
        configuration.setBeans(Map.of(CaseFlowBean.NAME, CASE_FLOW));
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(TRACE)));
        ProcessEngine engine = configuration.buildProcessEngine();
        var deployment = engine.getRepositoryService().createDeployment();
        ProcessModels.all().forEach(model -> deployment.addInputStream(model.resource(), model.open()));
        deployment.deploy();
        return engine;
    }

    private static EmbeddedPostgres database() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
