package org.lianban.app.schedules;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Does the work that has the name of its job. A bean is made of it for each run. */
@DisallowConcurrentExecution
class RepeatedJob implements Job {

    private final Map<String, RepeatedWork> works;

    RepeatedJob(List<RepeatedWork> works) {
        this.works = works.stream().collect(Collectors.toMap(RepeatedWork::name, Function.identity()));
    }

    @Override
    public void execute(JobExecutionContext context) {
        String name = context.getJobDetail().getKey().getName();
        RepeatedWork known = works.get(name);
        // a newer node of the cluster may know work that this one does not
        if (known != null) {
            known.work().run();
        }
    }
}
