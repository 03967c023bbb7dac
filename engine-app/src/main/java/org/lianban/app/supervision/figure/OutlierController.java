package org.lianban.app.supervision.figure;

import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Actors;
import org.lianban.app.organisation.Role;
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
        Actor reader = Actors.current();
        FigureFilter filter = periods.filter(from, to, false, department);
        return outliers.all(reader.region(), filter.from(), filter.to()).stream()
                .filter(one -> reader.has(Role.SUPERVISOR) || one.department().equals(reader.department()))
                .filter(one -> department == null || one.department().equals(department))
                .toList();
    }
}
