package org.lianban.app.organisation.staff;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lianban.app.organisation.StaffMember;

/** What the trail says of an account: where somebody works and what he may do, not what he is called. */
final class AccountDetails {

    private static final String TO = " → ";

    private AccountDetails() {}

    static Map<String, String> of(StaffMember member) {
        Map<String, String> details = new TreeMap<>();
        details.put("department", member.department());
        details.put("roles", names(member.roles()));
        details.put("authorities", names(member.authorities()));
        details.put("active", String.valueOf(member.active()));
        return details;
    }

    /** What differs, as it was and as it is; that the name differs is said without the names. */
    static Map<String, String> changed(StaffMember before, StaffMember after) {
        Map<String, String> old = of(before);
        Map<String, String> details = new TreeMap<>();
        of(after).forEach((key, now) -> {
            if (!now.equals(old.get(key))) {
                details.put(key, old.get(key) + TO + now);
            }
        });
        if (!before.name().equals(after.name())) {
            details.put("name", "…");
        }
        return details;
    }

    private static String names(Collection<? extends Enum<?>> of) {
        return of.isEmpty() ? "-" : of.stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
    }
}
