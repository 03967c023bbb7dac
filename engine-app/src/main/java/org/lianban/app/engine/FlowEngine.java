package org.lianban.app.engine;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.lianban.app.engine.release.ModelReleases;

/**
 * What casework asks of the engine. Every method joins the caller's transaction, and the caller holds the lock on the case:
 * without it two branches that finish at the same moment would fail at their join.
 */
public final class FlowEngine {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final JobFailures failures;
    private final ModelReleases releases;

    FlowEngine(ProcessEngine engine, JobFailures failures, ModelReleases releases) {
        this.runtime = engine.getRuntimeService();
        this.tasks = engine.getTaskService();
        this.management = engine.getManagementService();
        this.failures = failures;
        this.releases = releases;
    }

    /** Starts a flow for a case, by the models in force now, and returns the engine's id of its process instance. */
    public String start(String process, UUID caseId, Map<String, Object> variables) {
        return runtime.startProcessInstanceById(releases.definition(process), caseId.toString(), variables)
                .getId();
    }

    public void complete(String engineTask, Map<String, Object> variables) {
        tasks.complete(engineTask, variables);
    }

    /** Delivers a message to the one place of this case that waits for it; the variables are the flow's from then on. */
    public void send(String message, UUID caseId, Map<String, Object> variables) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(caseId.toString())
                .setVariables(variables)
                .correlate();
    }

    /** Starts an event sub-process of this process instance; the variables are its own. */
    public void trigger(String message, String processInstance, Map<String, Object> variables) {
        runtime.createMessageCorrelation(message)
                .processInstanceId(processInstance)
                .setVariablesToTriggeredScope(variables)
                .correlate();
    }

    /** The timers due by an instant, the oldest first; those whose retries are used up wait for a person. */
    public List<DueTimer> dueTimers(Instant now, int limit) {
        return management
                .createJobQuery()
                .timers()
                .withRetriesLeft()
                .active()
                .duedateLowerThan(Date.from(now))
                .orderByJobDuedate()
                .asc()
                .listPage(0, limit)
                .stream()
                .map(this::due)
                .toList();
    }

    private DueTimer due(Job job) {
        return new DueTimer(
                job.getId(), job.getRootProcessInstanceId(), job.getDuedate().toInstant());
    }

    /**
     * Fires a timer.
     *
     * @return false if it is gone: another node fired it, or its stage has ended
     */
    public boolean fire(String timer) {
        if (management.createJobQuery().jobId(timer).count() == 0) {
            return false;
        }
        management.executeJob(timer);
        return true;
    }

    /** Sets the timers that wait in this process of the case to another moment. */
    public void moveTimers(String process, UUID caseId, Instant to) {
        move(instances(process, caseId).list(), to);
    }

    /** Sets the timers that wait in the process of the case in which the variable has this value to another moment. */
    public void moveTimers(String process, UUID caseId, String variable, String value, Instant to) {
        move(instances(process, caseId).variableValueEquals(variable, value).list(), to);
    }

    private ProcessInstanceQuery instances(String process, UUID caseId) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(caseId.toString());
    }

    private void move(List<ProcessInstance> instances, Instant to) {
        for (ProcessInstance instance : instances) {
            management.createJobQuery().timers().processInstanceId(instance.getId()).list().stream()
                    .map(Job::getId)
                    .forEach(timer -> management.setJobDuedate(timer, Date.from(to), false));
        }
    }

    /**
     * Counts a failed try; after the last one the engine opens an incident.
     *
     * @param why for administrators
     */
    public void recordFailure(String timer, RuntimeException why) {
        failures.note(timer, why);
        Job job = management.createJobQuery().jobId(timer).singleResult();
        if (job != null) {
            management.setJobRetries(timer, Math.max(0, job.getRetries() - 1));
        }
    }
}
