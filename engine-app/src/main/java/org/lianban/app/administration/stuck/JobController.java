package org.lianban.app.administration.stuck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianban.app.engine.StuckJob;
import org.lianban.app.engine.StuckJobs;
import org.lianban.app.organisation.Actors;
import org.lianban.app.schedules.ScheduleState;
import org.lianban.app.schedules.ScheduledRuns;
import org.lianban.app.web.Cursors;
import org.lianban.app.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Steps of flows that gave up, and work that is done again and again, for the administrators. */
@RestController
@RequestMapping("/api/administration")
class JobController {

    private final StuckJobs jobs;
    private final JobDesk desk;
    private final ScheduledRuns schedules;
    private final Cursors cursors;

    /** All that wait at this element of the flows. */
    record RetryAll(@NotBlank @Size(max = 200) String element) {}

    record Retried(int count) {}

    JobController(StuckJobs jobs, JobDesk desk, ScheduledRuns schedules, Cursors cursors) {
        this.jobs = jobs;
        this.desk = desk;
        this.schedules = schedules;
        this.cursors = cursors;
    }

    @GetMapping("/jobs")
    @RolesAllowed("ADMINISTRATOR")
    Page<StuckJob> stuckJobs(@RequestParam @Nullable String cursor, @RequestParam @Nullable Integer limit) {
        String region = Actors.current().region();
        String listing = "stuck-jobs:" + region;
        List<@Nullable String> keys = cursors.open(listing, cursor);
        String after = keys.isEmpty() ? "" : Objects.requireNonNull(keys.get(0));
        int size = Page.size(limit);
        return Page.of(jobs.list(region, after, size + 1), size, last -> cursors.seal(listing, List.of(last.id())));
    }

    @PostMapping("/jobs/{id}/retry")
    @RolesAllowed("ADMINISTRATOR")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retryJob(@PathVariable String id) {
        desk.retry(Actors.current(), id);
    }

    @PostMapping("/jobs/retry")
    @RolesAllowed("ADMINISTRATOR")
    Retried retryJobs(@Valid @RequestBody RetryAll wanted) {
        return new Retried(desk.retryAll(Actors.current(), wanted.element()));
    }

    /** It belongs to no region: the whole house works by it. */
    @GetMapping("/schedules")
    @RolesAllowed("ADMINISTRATOR")
    List<ScheduleState> repeatedWork() {
        return schedules.all();
    }
}
