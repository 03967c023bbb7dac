package org.lianban.app.demonstration.elsewhere;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.lianban.app.demonstration.people.Desks;
import org.lianban.app.demonstration.script.CaseScript;
import org.lianban.app.demonstration.script.Chance;
import org.lianban.app.exchange.system.SystemDesk;
import org.lianban.app.exchange.system.SystemForm;
import org.lianban.app.exchange.system.SystemForm.LimitForm;
import org.lianban.app.exchange.system.Systems;
import org.lianban.app.held.DeliveredDocument;
import org.lianban.app.held.HeldDeliveries;
import org.lianban.app.held.HeldDeliveries.Source;
import org.lianban.monitoring.clock.LimitUnit;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The housing bureau's register of leases. It delivers what is entered there of whoever comes to the window, so that nobody asks for it again. */
@Component
@Profile("demonstration")
public class LeaseRegister {

    private static final String CODE = "lease-register";
    private static final int YEARS = 2;
    private static final double LAPSED = 0.25;

    private final Systems systems;
    private final SystemDesk desk;
    private final HeldDeliveries deliveries;
    private final Desks people;

    LeaseRegister(Systems systems, SystemDesk desk, HeldDeliveries deliveries, Desks people) {
        this.systems = systems;
        this.desk = desk;
        this.deliveries = deliveries;
        this.people = people;
    }

    /** Delivers the lease of somebody who comes on that day; the same again changes nothing. A quarter of the leases have run out. */
    public void deliver(CaseScript script, LocalDate day) {
        if (systems.find(CODE).isEmpty()) {
            open();
        }
        Chance chance = script.chance();
        int days = chance.happens("lease-lapsed", LAPSED)
                ? chance.between("leased", YEARS * 366 + 1, YEARS * 366 + 200)
                : chance.between("leased", 30, YEARS * 365 - 150);
        LocalDate from = day.minusDays(days);
        LocalDate until = from.plusYears(YEARS).minusDays(1);
        String lease = "云房租备〔%d〕%06d".formatted(from.getYear(), chance.number());
        deliveries.take(
                new Source(people.actor("admin").region(), "HOUSING", CODE),
                Stream.of("domicile-proof", "site-agreement")
                        .map(kind -> new DeliveredDocument(
                                kind,
                                lease + ("domicile-proof".equals(kind) ? "-1" : "-2"),
                                script.applicant().idNumber(),
                                from,
                                until,
                                null))
                        .toList());
    }

    private void open() {
        desk.add(
                people.actor("admin"),
                CODE,
                new SystemForm(
                        "HOUSING",
                        "房屋租赁登记备案系统",
                        "Housing bureau's register of leases",
                        "native",
                        "cn",
                        new LimitForm(20, LimitUnit.WORKING_DAY),
                        new LimitForm(10, LimitUnit.WORKING_DAY),
                        false,
                        true));
    }
}
