package org.lianban.app.demonstration.cast;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lianban.app.catalogue.CatalogueBook;
import org.lianban.app.demonstration.separation.PlayedBefore;
import org.lianban.app.organisation.Passwords;
import org.lianban.app.organisation.Staff;
import org.lianban.app.organisation.StaffMember;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Opens the accounts of the demonstration, and of nothing but the demonstration, before the first request can arrive. */
@Component
@Profile("demonstration")
public class DemonstrationAccounts implements SmartInitializingSingleton {

    /** What everybody here logs in with; the last lines of a start and the login page tell it, and protects nothing. */
    public static final String PASSWORD = "yunxi-demo-2026";

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationAccounts.class);
    private static final int MORE_THAN_ALL = 1_000;

    private final CatalogueBook catalogue;
    private final Staff staff;
    private final Passwords passwords;
    private final PlayedBefore played;

    DemonstrationAccounts(CatalogueBook catalogue, Staff staff, Passwords passwords, PlayedBefore played) {
        this.catalogue = catalogue;
        this.staff = staff;
        this.passwords = passwords;
        this.played = played;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<CastMember> cast = cast();
        Set<String> known = new HashSet<>();
        staff.list(null, null, null, MORE_THAN_ALL).stream()
                .map(StaffMember::login)
                .forEach(known::add);
        List<CastMember> missing =
                cast.stream().filter(member -> !known.contains(member.login())).toList();
        if (!missing.isEmpty()) {
            played.requireNoRealWork(!known.isEmpty());
            String hash = passwords.hash(PASSWORD);
            missing.forEach(member -> staff.hire(member.login(), member.profile(), hash));
        }
        LOG.warn(
                "This is a demonstration: its {} accounts are invented, and everybody knows their password. Never do real work here.",
                cast.size());
    }

    /** Everybody who has a demonstration account. */
    public List<CastMember> cast() {
        return Cast.of(catalogue.current());
    }
}
