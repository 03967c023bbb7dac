package org.lianban.app.organisation.staff;

import java.util.Map;
import org.lianban.app.audit.Act;
import org.lianban.app.audit.AuditTrail;
import org.lianban.app.organisation.Actors;
import org.lianban.app.organisation.Passwords;
import org.lianban.app.organisation.Staff;
import org.lianban.app.organisation.StaffMember;
import org.lianban.app.organisation.login.LoginAttempts;
import org.lianban.app.organisation.login.Sessions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator does with accounts. */
@Service
class Accounts {

    private final Staff staff;
    private final Passwords passwords;
    private final LoginAttempts attempts;
    private final Sessions sessions;
    private final AuditTrail trail;

    Accounts(Staff staff, Passwords passwords, LoginAttempts attempts, Sessions sessions, AuditTrail trail) {
        this.staff = staff;
        this.passwords = passwords;
        this.attempts = attempts;
        this.sessions = sessions;
        this.trail = trail;
    }

    @Transactional
    StaffMember open(NewStaff hired) {
        passwords.check("password", hired.password(), hired.login());
        StaffMember member = staff.hire(hired.login(), hired.profile(), passwords.hash(hired.password()));
        record(Act.ACCOUNT_OPENED, member, member.region(), AccountDetails.of(member));
        return member;
    }

    @Transactional
    StaffMember change(String login, StaffChange change) {
        StaffMember before = staff.get(login);
        StaffMember member = staff.change(login, change.profile());
        Map<String, String> what = AccountDetails.changed(before, member);
        if (!what.isEmpty()) {
            record(Act.ACCOUNT_CHANGED, member, member.region(), what);
        }
        if (!before.region().equals(member.region())) {
            // those who lose somebody see it as well as those who win
            record(Act.ACCOUNT_CHANGED, member, before.region(), what);
        }
        if (change.password() != null) {
            passwords.check("password", change.password(), login);
            staff.setPasswordHash(login, passwords.hash(change.password()));
            attempts.forget(login);
            sessions.endAllBut(null, login);
            record(Act.PASSWORD_RESET, member, member.region(), Map.of());
        }
        return member;
    }

    private void record(Act act, StaffMember member, String region, Map<String, String> what) {
        trail.record(act, region, Actors.current().login(), member.login(), what);
    }
}
