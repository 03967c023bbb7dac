package org.lianban.app.engine;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.lianban.processes.Finding;
import org.lianban.processes.ProcessModel;
import org.lianban.processes.ProcessModels;
import org.lianban.processes.safety.ModelSafety;
import org.lianban.processes.stages.StageDeclarations;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Deploys the shipped models at the start; those that have not changed stay at their version, and so do the cases in them. */
@Component
class ModelDeployment implements SmartInitializingSingleton {

    private final RepositoryService repository;

    ModelDeployment(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public void afterSingletonsInstantiated() {
        DeploymentBuilder deployment =
                repository.createDeployment().name("lianban").enableDuplicateFiltering(true);
        for (ProcessModel model : ProcessModels.all()) {
            requireSound(model);
            deployment.addInputStream(model.resource(), new ByteArrayInputStream(model.bytes()));
        }
        deployment.deploy();
    }

    /** Checked before the engine parses it: the right to deploy would be the right to run code. */
    private static void requireSound(ProcessModel model) {
        List<Finding> findings = new ArrayList<>(ModelSafety.check(model.bytes()));
        findings.addAll(StageDeclarations.read(model.bytes()).findings());
        if (!findings.isEmpty()) {
            throw new IllegalStateException(model.resource() + " is refused: " + findings);
        }
    }
}
