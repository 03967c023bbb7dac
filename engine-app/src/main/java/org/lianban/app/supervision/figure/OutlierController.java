package org.lianban.app.supervision.figure;

import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whose uncounted time stands out: a supervisor sees the region, a department how it stands itself. */
@RestController
class OutlierController {

    private final Outliers outliers;
    private final FigurePeriods periods;

    OutlierController(Outliers outliers, FigurePeriods periods) {
        this.outliers = outliers;
        this.periods = periods;
    }

    @RolesAllowed({"SUPERVISOR", "HEAD", "LEAD", "APPROVER"})
    @GetMapping("/api/figures/outliers")
    List<Outlier> uncountedOutliers(
            @RequestParam @Nullable YearMonth from,
            @RequestParam @Nullable YearMonth to,
            @RequestParam @Nullable String department) {
        return outliers.of(Actors.current(), periods.filter(from, to, false, department));
    }
}
