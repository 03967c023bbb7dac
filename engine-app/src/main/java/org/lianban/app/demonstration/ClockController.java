package org.lianban.app.demonstration;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.app.demonstration.play.Journey;
import org.lianban.app.demonstration.play.TimeMachine;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where an administrator of the demonstration moves its clock. */
@RestController
@RequestMapping("/api/demonstration/clock")
@Profile("demonstration")
class ClockController {

    private final TimeMachine machine;
    private final Journey journey;

    record DemonstrationClock(Instant now, long offsetDays) {}

    /** By so many days or to that date, never both. */
    record Move(@Nullable Integer days, @Nullable LocalDate until) {}

    ClockController(TimeMachine machine, Journey journey) {
        this.machine = machine;
        this.journey = journey;
    }

    @GetMapping
    @RolesAllowed("ADMINISTRATOR")
    DemonstrationClock clock() {
        return new DemonstrationClock(machine.now(), machine.ahead().toDays());
    }

    @PostMapping
    @RolesAllowed("ADMINISTRATOR")
    DemonstrationClock move(@RequestBody Move move) {
        Integer days = move.days();
        LocalDate until = move.until();
        if (days != null && until == null) {
            journey.forward(days);
        } else if (until != null && days == null) {
            journey.until(until);
        } else {
            throw Refusal.invalid(
                    new LocalisedText("请填写天数 days 或日期 until 之一。", "Give either a number of days or the date until."));
        }
        return clock();
    }
}
