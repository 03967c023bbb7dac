package org.lianban.app.migration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.lianban.app.engine.migration.Renamed;

/**
 * Which cases are to go where.
 *
 * @param from the deployment on which they run
 * @param to the deployment on which they are to run
 * @param renamed elements that are called otherwise there; those of the same id need not be said
 * @param note why
 */
record MigrationForm(
        @NotBlank @Size(max = 64) String from,
        @NotBlank @Size(max = 64) String to,

        @NotNull @Size(max = 200, message = "{lianban.TooMany}")
        List<@Valid RenamedForm> renamed,

        @NotBlank @Size(max = 500) String note) {

    /** An element that is called otherwise in the target. */
    record RenamedForm(
            @NotBlank @Size(max = 200) String process,
            @NotBlank @Size(max = 200) String element,
            @NotBlank @Size(max = 200) String to) {}

    List<Renamed> renames() {
        return renamed.stream()
                .map(one -> new Renamed(one.process(), one.element(), one.to()))
                .toList();
    }
}
