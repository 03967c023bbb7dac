package org.lianban.app.simulation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.simulation.job.Question;

/**
 * What is to be simulated; what is left out stays as it is.
 *
 * @param system whose delivered cases, or uploaded log; those of lianban if none is given
 * @param from cases received from that day on are measured; with {@code to} at most two years
 * @param to up to that day, which is part of it
 * @param change of the studio, whose models and tables are tried
 * @param removed ids of stages that fall away
 * @param parallel pairs of stages that go on side by side
 * @param limits of services, in working days
 * @param staffing how many people of a role a department has
 * @param arrivals cases in percent of those that came, 10 to 300
 * @param invented whether cases are invented by the rates of history; otherwise those come that came
 * @param perDay of invented cases so many a working day, 0.1 to 1,000; {@code arrivals} is not looked at then
 * @param mix of invented cases the services and how often each comes in comparison
 * @param catalogueOn the day whose catalogue is tried
 * @param runs how many replications, 20 to 100
 * @param seed for the random numbers; another is taken if none is given
 */
record SimulationForm(
        @Nullable @Size(max = 100) String system,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @Nullable UUID change,

        @Nullable @Size(max = 20, message = "{lianban.TooMany}")
        List<@NotBlank @Size(max = 100) String> removed,

        @Nullable @Size(max = 10, message = "{lianban.TooMany}")
        List<@Valid @NotNull PairForm> parallel,

        @Nullable @Size(max = 50, message = "{lianban.TooMany}")
        List<@Valid @NotNull OtherLimitForm> limits,

        @Nullable @Size(max = 100, message = "{lianban.TooMany}")
        List<@Valid @NotNull PeopleForm> staffing,

        @Nullable @Min(10) @Max(300) Integer arrivals,
        @Nullable Boolean invented,
        @Nullable @DecimalMin("0.1") @DecimalMax("1000") Double perDay,

        @Nullable @Size(max = 50, message = "{lianban.TooMany}")
        List<@Valid @NotNull WeightForm> mix,

        @Nullable LocalDate catalogueOn,
        @Nullable @Min(20) @Max(100) Integer runs,
        @Nullable Long seed) {

    /** Two stages, of which the second follows straight on the first. */
    record PairForm(
            @NotBlank @Size(max = 100) String first,
            @NotBlank @Size(max = 100) String second) {}

    /** Limits of a service in working days. */
    record OtherLimitForm(
            @NotBlank @Size(max = 100) String service,
            @Nullable @Min(1) @Max(365) Integer promised,
            @Nullable @Min(1) @Max(365) Integer statutory) {}

    /** So many people. */
    record PeopleForm(
            @NotBlank @Size(max = 100) String department,

            @NotNull @Pattern(regexp = "CLERK|APPROVER|HEAD|LEAD")
            String role,

            @Min(1) @Max(500) int people) {}

    /** A service and its weight. */
    record WeightForm(
            @NotBlank @Size(max = 100) String service,
            @Min(1) @Max(1000) int weight) {}

    Question question() {
        return new Question(
                system,
                from,
                to,
                change,
                Objects.requireNonNullElse(removed, List.of()),
                Objects.requireNonNullElse(parallel, List.<PairForm>of()).stream()
                        .map(pair -> new Question.Pair(pair.first(), pair.second()))
                        .toList(),
                Objects.requireNonNullElse(limits, List.<OtherLimitForm>of()).stream()
                        .map(limit -> new Question.OtherLimit(limit.service(), limit.promised(), limit.statutory()))
                        .toList(),
                Objects.requireNonNullElse(staffing, List.<PeopleForm>of()).stream()
                        .map(post -> new Question.Staffing(post.department(), post.role(), post.people()))
                        .toList(),
                Objects.requireNonNullElse(arrivals, 100),
                Objects.requireNonNullElse(invented, false),
                perDay,
                Objects.requireNonNullElse(mix, List.<WeightForm>of()).stream()
                        .map(share -> new Question.Weight(share.service(), share.weight()))
                        .toList(),
                catalogueOn,
                Objects.requireNonNullElse(runs, 20));
    }
}
