package org.lianban.app.organisation.staff;

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

    Accounts(Staff staff, Passwords passwords, LoginAttempts attempts, Sessions sessions) {
        this.staff = staff;
        this.passwords = passwords;
        this.attempts = attempts;
        this.sessions = sessions;
    }

    StaffMember open(NewStaff hired) {
        passwords.check("password", hired.password(), hired.login());
        return staff.hire(hired.login(), hired.profile(), passwords.hash(hired.password()));
    }

    @Transactional
    StaffMember change(String login, StaffChange change) {
        StaffMember member = staff.change(login, change.profile());
        if (change.password() != null) {
            passwords.check("password", change.password(), login);
            staff.setPasswordHash(login, passwords.hash(change.password()));
            attempts.forget(login);
            sessions.endAllBut(null, login);
        }
        return member;
    }
}
