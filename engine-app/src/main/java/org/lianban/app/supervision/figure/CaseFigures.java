package org.lianban.app.supervision.figure;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.casework.work.CaseAccess;
import org.lianban.app.catalogue.CatalogueBook;
import org.lianban.app.ledger.ClockHistory;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.organisation.Actor;
import org.lianban.app.supervision.figure.CaseCounterfactual.GroundNames;
import org.lianban.app.supervision.figure.CaseCounterfactual.OneClock;
import org.lianban.app.supervision.figure.course.Courses;
import org.lianban.app.supervision.figure.course.LoadedCourse;
import org.lianban.monitoring.attribution.Counterfactual;
import org.lianban.monitoring.attribution.CriticalPath;
import org.springframework.stereotype.Component;

/** The figures of one case, made when they are read, for whoever may see the case. */
@Component
class CaseFigures {

    private static final Set<ClockKind> LIMITS = EnumSet.of(ClockKind.STATUTORY, ClockKind.PROMISED, ClockKind.BRANCH);

    private final CaseAccess access;
    private final Courses courses;
    private final CalendarBook calendars;
    private final CatalogueBook catalogue;
    private final Clock clock;

    CaseFigures(CaseAccess access, Courses courses, CalendarBook calendars, CatalogueBook catalogue, Clock clock) {
        this.access = access;
        this.courses = courses;
        this.calendars = calendars;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    CaseDays days(Actor reader, UUID caseId) {
        LoadedCourse loaded = load(reader, caseId, clock.instant());
        CriticalPath path = CriticalPath.of(loaded.course(), calendars.current());
        return CaseDays.of(caseId, loaded.course().closed(), path);
    }

    CaseCounterfactual counterfactual(Actor reader, UUID caseId) {
        Instant now = clock.instant();
        List<ClockHistory> limits = load(reader, caseId, now).clocks().stream()
                .filter(one -> LIMITS.contains(one.kind()))
                .toList();
        GroundNames names = code -> limits.stream()
                .flatMap(one -> catalogue.current().item(one.subject()).stream())
                .flatMap(item -> item.ground(code).stream())
                .findFirst();
        List<OneClock> read = limits.stream()
                .map(one -> CaseCounterfactual.clock(
                        one.id(),
                        one.kind(),
                        one.subject(),
                        one.department(),
                        Counterfactual.of(one.id().toString(), one.events(), one.calendar(), now),
                        names))
                .toList();
        return new CaseCounterfactual(caseId, read.stream().anyMatch(OneClock::inTimeOnlyBySuspension), read);
    }

    private LoadedCourse load(Actor reader, UUID caseId, Instant now) {
        access.require(reader, caseId);
        return courses.of(List.of(caseId), now).stream().findFirst().orElseThrow(CaseAccess::unknown);
    }
}
