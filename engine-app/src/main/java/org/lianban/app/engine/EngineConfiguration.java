package org.lianban.app.engine;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.lianban.app.engine.release.ModelReleases;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The engine, joined to our transactions and stripped of what is ours: identity, authorisation, history, and the job executor,
 * whose place the timer sweep takes, because a timer too must lock its case first.
 */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    @DependsOnDatabaseInitialization
    SpringProcessEngineConfiguration processEngineConfiguration(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            ObjectProvider<FlowSteps> steps,
            ObjectProvider<StageObserver> observer) {
        var engine = new SpringProcessEngineConfiguration();
        engine.setProcessEngineName("lianban");
        engine.setDataSource(dataSource);
        engine.setTransactionManager(transactions);
        engine.setDatabaseSchemaUpdate("false");
        engine.setIdGenerator(() -> UuidCreator.getTimeOrderedEpoch().toString());
        engine.setBeans(Map.of("caseFlow", new CaseFlow(steps)));
        // the engine adds its own to this list
        engine.setCustomPreBPMNParseListeners(new ArrayList<>(List.of(new StageParseListener(observer))));
        engine.setJobExecutorActivate(false);
        keepLeanHistory(engine);
        leaveOutWhatIsOurs(engine);
        closeUnsafeDefaults(engine);
        return engine;
    }

    @Bean
    ProcessEngineFactoryBean processEngine(SpringProcessEngineConfiguration configuration) {
        var factory = new ProcessEngineFactoryBean();
        factory.setProcessEngineConfiguration(configuration);
        return factory;
    }

    @Bean
    RepositoryService repositoryService(ProcessEngine engine) {
        return engine.getRepositoryService();
    }

    @Bean
    RuntimeService runtimeService(ProcessEngine engine) {
        return engine.getRuntimeService();
    }

    @Bean
    FlowEngine flowEngine(ProcessEngine engine, JobFailures failures, ModelReleases releases) {
        return new FlowEngine(engine, failures, releases);
    }

    @Bean
    ManagementService managementService(ProcessEngine engine) {
        return engine.getManagementService();
    }

    private static void keepLeanHistory(SpringProcessEngineConfiguration engine) {
        engine.setCustomHistoryLevels(List.of(LeanHistory.LEVEL));
        engine.setHistory(LeanHistory.LEVEL.getName());
        engine.setHistoryCleanupStrategy("endTimeBased");
        engine.setHistoryRemovalTimeStrategy("none");
        engine.setHistoryCleanupEnabled(false);
        engine.setEnforceHistoryTimeToLive(false);
    }

    private static void leaveOutWhatIsOurs(SpringProcessEngineConfiguration engine) {
        engine.setAuthorizationEnabled(false);
        engine.setDbIdentityUsed(false);
        engine.setCmmnEnabled(false);
        engine.setDmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
        engine.setMetricsEnabled(false);
        engine.setDbMetricsReporterActivate(false);
        engine.setTaskMetricsEnabled(false);
    }

    private static void closeUnsafeDefaults(SpringProcessEngineConfiguration engine) {
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setEnableXxeProcessing(false);
        engine.setQueryMaxResultsLimit(1000);
    }
}
