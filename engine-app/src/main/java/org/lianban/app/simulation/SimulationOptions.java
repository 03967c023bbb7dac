package org.lianban.app.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;

/**
 * What can be chosen.
 *
 * @param firstDay on which a case was received; null if there is none
 * @param from of the window that is proposed: the last quarter of which nearly all cases are closed
 * @param stages of the models in force, or those of which a system tells, with those that follow straight on each
 * @param systems that deliver cases; uploaded logs are theirs
 */
record SimulationOptions(
        @Nullable LocalDate firstDay,
        LocalDate from,
        LocalDate to,
        List<PostOption> posts,
        List<ServiceOption> services,
        List<StageOption> stages,
        List<ChangeOption> changes,
        List<SystemOption> systems) {

    /** People of a role in a department. */
    record PostOption(String department, LocalisedText name, String role, int people) {}

    /** A service with its limits in working days. */
    record ServiceOption(
            String code,
            LocalisedText name,
            @Nullable Integer promised,
            @Nullable Integer statutory) {}

    /**
     * A stage.
     *
     * @param before the stage to which it leads straight; null if there is none
     */
    record StageOption(
            String id, LocalisedText name, @Nullable String before) {}

    /** A system that delivers cases. */
    record SystemOption(String code, LocalisedText name) {}

    /** A change of the studio that holds models or tables. */
    record ChangeOption(UUID id, String title) {}
}
