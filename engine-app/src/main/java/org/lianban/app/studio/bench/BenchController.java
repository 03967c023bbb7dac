package org.lianban.app.studio.bench;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.lianban.app.meters.CommandMeters;
import org.lianban.app.organisation.Actors;
import org.lianban.app.studio.bench.BenchView.CasesRun;
import org.lianban.app.studio.bench.BenchView.TriedInput;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The bench of a table's draft. */
@RestController
@RequestMapping("/api/studio/parts/{part}/bench")
class BenchController {

    private final Bench bench;
    private final CommandMeters meters;

    /** @param inputs as people type them, by the names of the columns */
    record BenchInput(
            @NotNull @Size(max = 100, message = "{lianban.TooMany}")
            Map<@Size(max = 200) String, @NotNull @Size(max = 1000) String> inputs) {}

    /**
     * Test cases, CSV.
     *
     * @param base the revision of the sheet that it was made from
     */
    record CasesForm(
            @Min(0) int base, @NotNull @Size(max = 500_000) String sheet) {}

    BenchController(Bench bench, CommandMeters meters) {
        this.bench = bench;
        this.meters = meters;
    }

    @RolesAllowed({"DESIGNER", "HEAD", "ADMINISTRATOR"})
    @GetMapping
    BenchView bench(@PathVariable UUID part) {
        return bench.view(Actors.current(), part);
    }

    /** Tries one input. */
    @RolesAllowed({"DESIGNER", "HEAD", "ADMINISTRATOR"})
    @PostMapping("/tries")
    TriedInput tryTable(@PathVariable UUID part, @Valid @RequestBody BenchInput form) {
        return meters.timed("studio/bench", () -> bench.tryOut(Actors.current(), part, form.inputs()));
    }

    @RolesAllowed({"DESIGNER", "HEAD", "ADMINISTRATOR"})
    @GetMapping("/cases")
    CaseSheet tableCases(@PathVariable UUID part) {
        return bench.sheet(Actors.current(), part);
    }

    @RolesAllowed("DESIGNER")
    @PutMapping("/cases")
    CaseSheet keepTableCases(@PathVariable UUID part, @Valid @RequestBody CasesForm form) {
        bench.keep(Actors.current(), part, form.base(), form.sheet());
        return bench.sheet(Actors.current(), part);
    }

    /** Runs the kept cases. */
    @RolesAllowed({"DESIGNER", "HEAD", "ADMINISTRATOR"})
    @PostMapping("/runs")
    CasesRun runTableCases(@PathVariable UUID part) {
        return meters.timed("studio/bench", () -> bench.run(Actors.current(), part));
    }
}
