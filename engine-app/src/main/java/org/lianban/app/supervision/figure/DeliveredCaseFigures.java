package org.lianban.app.supervision.figure;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lianban.app.catalogue.CatalogueBook;
import org.lianban.app.exchange.CaseClock;
import org.lianban.app.exchange.DeliveredAccess;
import org.lianban.app.exchange.DeliveredCase;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.organisation.Actor;
import org.lianban.app.supervision.figure.CaseCounterfactual.GroundNames;
import org.lianban.app.supervision.figure.CaseCounterfactual.OneClock;
import org.lianban.app.supervision.figure.course.DeliveredCourse;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.monitoring.attribution.CaseCourse;
import org.lianban.monitoring.attribution.Counterfactual;
import org.lianban.monitoring.attribution.CriticalPath;
import org.lianban.monitoring.exchange.fact.DeliveredClock.Kind;
import org.springframework.stereotype.Component;

/** The figures of one case of another system, made when they are read, in the form of those of our own cases. */
@Component
class DeliveredCaseFigures {

    private static final Set<Kind> LIMITS = EnumSet.of(Kind.STATUTORY, Kind.PROMISED, Kind.BRANCH);

    private final DeliveredAccess access;
    private final CatalogueBook catalogue;

    DeliveredCaseFigures(DeliveredAccess access, CatalogueBook catalogue) {
        this.access = access;
        this.catalogue = catalogue;
    }

    CaseDays days(Actor reader, UUID caseId) {
        DeliveredCase delivered = access.require(reader, caseId);
        CaseCourse course = new DeliveredCourse(delivered)
                .course()
                .orElseThrow(() -> Refusal.notFound(
                        new LocalisedText("该办件尚无起算事件。", "Nothing has started a clock of this case yet.")));
        return CaseDays.of(caseId, course.closed(), CriticalPath.of(course, delivered.calendar()));
    }

    CaseCounterfactual counterfactual(Actor reader, UUID caseId) {
        DeliveredCase delivered = access.require(reader, caseId);
        List<OneClock> read = delivered.clocks().stream()
                .filter(one -> LIMITS.contains(one.clock().kind()))
                .map(one -> clock(delivered, one))
                .toList();
        return new CaseCounterfactual(caseId, read.stream().anyMatch(OneClock::inTimeOnlyBySuspension), read);
    }

    private OneClock clock(DeliveredCase delivered, CaseClock one) {
        DeliveredCourse course = new DeliveredCourse(delivered);
        Counterfactual read =
                Counterfactual.of(one.clock().name(), one.clock().events(), delivered.calendar(), delivered.asOf());
        GroundNames names = code -> catalogue.current().item(course.itemOf(one)).flatMap(item -> item.ground(code));
        return CaseCounterfactual.clock(
                one.id(),
                ClockKind.valueOf(one.clock().kind().name()),
                one.clock().subject(),
                course.department(one),
                read,
                names);
    }
}
