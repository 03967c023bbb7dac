package org.lianban.app.organisation;

import java.util.Set;
import java.util.UUID;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;

/**
 * Who acts: a member of staff with department, roles and authorities, an applicant in a case of his own, or the system for what the
 * law makes happen by itself.
 *
 * @param staff whose account it is; an applicant's is none of the staff
 */
public record Actor(
        UUID staff,
        String login,
        String name,
        String department,
        String region,
        Set<Role> roles,
        Set<Authority> authorities) {

    private static final UUID SYSTEM = new UUID(0, 0);
    private static final String SYSTEM_LOGIN = "system";
    private static final String APPLICANT = "applicant";

    public Actor {
        roles = Set.copyOf(roles);
        authorities = Set.copyOf(authorities);
    }

    /** The actor of timers and sweeps; it has no account and no row in {@code staff}. */
    public static Actor system(String region) {
        return new Actor(SYSTEM, SYSTEM_LOGIN, "lianban", "", region, Set.of(), Set.of());
    }

    /** An applicant, by the account; in the ledger all are called the same, since the case says who its applicant is. */
    public static Actor applicant(UUID account, String name, String region) {
        return new Actor(account, APPLICANT, name, "", region, Set.of(), Set.of());
    }

    /** Whether the ledgers call somebody by this name who is none of the staff. */
    static boolean isReserved(String login) {
        return login.equalsIgnoreCase(SYSTEM_LOGIN) || login.equalsIgnoreCase(APPLICANT);
    }

    /** Whether it is an applicant: everybody of the staff is in a department. */
    public boolean isApplicant() {
        return department.isEmpty() && login.equals(APPLICANT);
    }

    public boolean isSystem() {
        return staff.equals(SYSTEM);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean has(Authority authority) {
        return authorities.contains(authority);
    }

    /**
     * Requires one of the roles.
     *
     * @throws Refusal if the person has none of them
     */
    public void require(Role... oneOf) {
        for (Role role : oneOf) {
            if (has(role)) {
                return;
            }
        }
        throw Refusal.forbidden("roles", new LocalisedText("您的角色无权执行此操作。", "Your role does not allow this."));
    }
}
