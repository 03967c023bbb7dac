package org.lianban.app.simulation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actors;
import org.lianban.app.simulation.job.SimulationView;
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

/** Simulations of the region: asked for by designers, read by supervisors and heads, too. */
@RestController
@RequestMapping("/api/studio/simulations")
class SimulationController {

    private final SimulationDesk desk;
    private final Choosing choosing;

    SimulationController(SimulationDesk desk, Choosing choosing) {
        this.desk = desk;
        this.choosing = choosing;
    }

    /** The newest first, without their results. */
    @RolesAllowed({"DESIGNER", "SUPERVISOR", "HEAD"})
    @GetMapping
    Page<SimulationView> simulations(@RequestParam @Nullable String cursor, @RequestParam @Nullable Integer limit) {
        return desk.page(Actors.current(), cursor, Page.size(limit));
    }

    /** What can be chosen: the time that has cases, people, services, stages and changes; of a system's cases if one is given. */
    @RolesAllowed("DESIGNER")
    @GetMapping("/options")
    SimulationOptions simulationOptions(@RequestParam @Nullable String system) {
        return choosing.options(Actors.current().region(), system);
    }

    /** Lets something be simulated; it waits its turn. */
    @RolesAllowed("DESIGNER")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    SimulationView simulate(@Valid @RequestBody SimulationForm form) {
        return desk.ask(Actors.current(), form);
    }

    @RolesAllowed({"DESIGNER", "SUPERVISOR", "HEAD"})
    @GetMapping("/{id}")
    SimulationView simulation(@PathVariable UUID id) {
        return desk.find(Actors.current(), id);
    }

    /** Ends it without a result. */
    @RolesAllowed("DESIGNER")
    @PostMapping("/{id}/stop")
    SimulationView stopSimulation(@PathVariable UUID id) {
        return desk.stop(Actors.current(), id);
    }
}
