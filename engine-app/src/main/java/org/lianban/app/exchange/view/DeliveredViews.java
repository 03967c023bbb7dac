package org.lianban.app.exchange.view;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.calendars.DaysToGo;
import org.lianban.app.exchange.CaseClock;
import org.lianban.app.exchange.DeliveredAccess;
import org.lianban.app.exchange.DeliveredCase;
import org.lianban.app.exchange.version.MainReading;
import org.lianban.app.exchange.view.DeliveredCaseView.ClockShown;
import org.lianban.app.exchange.view.DeliveredCaseView.FactShown;
import org.lianban.app.exchange.view.DeliveredCaseView.LimitShown;
import org.lianban.app.exchange.view.DeliveredCaseView.VersionShown;
import org.lianban.app.exchange.view.DeliveredCaseView.Without;
import org.lianban.app.exchange.view.DeliveredDays.Day;
import org.lianban.app.organisation.Actor;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.monitoring.clock.ClockEvent.Suspended;
import org.lianban.monitoring.clock.Reading;
import org.lianban.monitoring.clock.TimeLimit;
import org.lianban.monitoring.clock.Why;
import org.springframework.stereotype.Component;

/** Shows single delivered cases. */
@Component
class DeliveredViews {

    private final DeliveredAccess access;

    DeliveredViews(DeliveredAccess access) {
        this.access = access;
    }

    /**
     * A case that the reader may see.
     *
     * @throws Refusal the same whether it does not exist or is not the reader's
     */
    DeliveredCaseView view(Actor reader, UUID id) {
        DeliveredCase found = access.require(reader, id);
        return new DeliveredCaseView(
                found.id(),
                found.system(),
                found.systemName(),
                found.reference(),
                found.department(),
                found.service(),
                found.item(),
                found.historical(),
                found.asOf(),
                found.calendar().dateOf(found.asOf()),
                found.calendar().zone().getId(),
                found.receivedAt(),
                found.acceptedAt(),
                found.closedAt(),
                found.clocks().stream().map(clock -> clock(clock, found)).toList(),
                found.facts().stream()
                        .map(fact -> new FactShown(
                                fact.id(),
                                fact.type(),
                                fact.at(),
                                fact.recordedAt(),
                                fact.department(),
                                fact.person(),
                                fact.data()))
                        .toList(),
                found.deliveries().stream()
                        .map(one -> new VersionShown(
                                one.event(),
                                one.version(),
                                one.withdrawn(),
                                one.standing(),
                                one.at(),
                                one.recordedAt(),
                                one.receivedAt(),
                                one.batch(),
                                one.line(),
                                one.content()))
                        .toList(),
                counterfactual(found));
    }

    /** The days of one of its clocks. */
    DeliveredDays days(Actor reader, UUID id, UUID clockId) {
        DeliveredCase found = access.require(reader, id);
        CaseClock clock = found.clocks().stream()
                .filter(one -> one.id().equals(clockId))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(new LocalisedText("该办件没有这个计时。", "The case has no such clock.")));
        Reading reading = clock.clock().read(found.calendar(), found.asOf(), true);
        List<Day> days = new ArrayList<>();
        if (reading.days() != null) {
            reading.days().forEach(day -> days.add(new Day(day.date(), day.clazz(), day.ground(), text(day.why()))));
        }
        return new DeliveredDays(clock(clock, found), days);
    }

    private static ClockShown clock(CaseClock one, DeliveredCase found) {
        Reading reading = one.reading();
        return new ClockShown(
                one.id(),
                one.clock().kind(),
                ClockNames.of(one.clock().kind()),
                one.clock().subject(),
                one.clock().department(),
                one.main(),
                reading.state(),
                limit(reading.limit()),
                reading.counted(),
                reading.remaining(),
                reading.uncounted(),
                reading.nonWorking(),
                reading.elapsed(),
                one.dueDate(),
                DaysToGo.left(reading, one.dueDate(), found.calendar().dateOf(found.asOf()), found.calendar()),
                reading.overdue(),
                one.startedOn(),
                one.stoppedOn(),
                reading.irregularities().stream()
                        .map(irregularity -> text(irregularity.why()))
                        .toList());
    }

    private static @Nullable LimitShown limit(@Nullable TimeLimit limit) {
        return limit == null ? null : new LimitShown(limit.amount(), limit.unit(), limit.legalBasis());
    }

    private static LocalisedText text(Why why) {
        return new LocalisedText(why.zh(), why.en());
    }

    /** Without all suspensions, and without each alone. */
    private static List<Without> counterfactual(DeliveredCase found) {
        List<Without> without = new ArrayList<>();
        found.clocks().stream().filter(CaseClock::main).findFirst().ifPresent(main -> {
            MainReading reading = new MainReading(main.clock(), main.reading(), found.calendar());
            List<Suspended> taken = reading.suspensions();
            if (!taken.isEmpty()) {
                without.add(new Without(null, null, reading.overdueWithout(taken)));
            }
            taken.forEach(one ->
                    without.add(new Without(one.suspension(), one.ground(), reading.overdueWithout(List.of(one)))));
        });
        return without;
    }
}
