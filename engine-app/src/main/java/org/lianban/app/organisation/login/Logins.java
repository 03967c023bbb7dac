package org.lianban.app.organisation.login;

import org.lianban.app.organisation.Passwords;
import org.lianban.app.organisation.Staff;
import org.lianban.app.organisation.StaffMember;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.stereotype.Service;

/** Holds a login and a password against the accounts. */
@Service
class Logins {

    private final Staff staff;
    private final Passwords passwords;
    private final LoginAttempts attempts;

    Logins(Staff staff, Passwords passwords, LoginAttempts attempts) {
        this.staff = staff;
        this.passwords = passwords;
        this.attempts = attempts;
    }

    /**
     * The person with that login and password.
     *
     * @throws Refusal with 401, the same for a wrong password, an unknown login and a closed account, or with 429
     */
    StaffMember authenticate(String login, String password) {
        attempts.begin(login);
        if (!passwords.matches(password, staff.passwordHash(login))) {
            throw Refusal.unauthenticated(new LocalisedText("登录名或密码不正确。", "Login or password is wrong."));
        }
        attempts.forget(login);
        return staff.get(login);
    }

    /**
     * Changes a person's own password.
     *
     * @throws Refusal if the old one is wrong, which counts as a failed login, or the new one is no good
     */
    void changePassword(String login, String old, String chosen) {
        passwords.check("chosen", chosen, login);
        attempts.begin(login);
        if (!passwords.matches(old, staff.passwordHash(login))) {
            throw Refusal.invalid("old", new LocalisedText("原密码不正确", "is not the present password"));
        }
        attempts.forget(login);
        if (chosen.equals(old)) {
            throw Refusal.invalid("chosen", new LocalisedText("新密码不能与原密码相同", "must differ from the present password"));
        }
        staff.setPasswordHash(login, passwords.hash(chosen));
    }
}
