package org.lianban.app.organisation.login;

import java.util.Map;
import org.lianban.app.audit.Act;
import org.lianban.app.audit.AuditTrail;
import org.lianban.app.organisation.Passwords;
import org.lianban.app.organisation.Staff;
import org.lianban.app.organisation.StaffMember;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holds a login and a password against the accounts. */
@Service
class Logins {

    private final Staff staff;
    private final Passwords passwords;
    private final LoginAttempts attempts;
    private final AuditTrail trail;

    Logins(Staff staff, Passwords passwords, LoginAttempts attempts, AuditTrail trail) {
        this.staff = staff;
        this.passwords = passwords;
        this.attempts = attempts;
        this.trail = trail;
    }

    /**
     * The person with that login and password.
     *
     * @throws Refusal with 401, the same for a wrong password, an unknown login and a closed account, or with 429
     */
    StaffMember authenticate(String login, String password) {
        boolean last = attempts.begin(login);
        if (!passwords.matches(password, staff.passwordHash(login))) {
            noteFailure(login, last);
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
    @Transactional(noRollbackFor = Refusal.class) // a failed try counts
    void changePassword(String login, String old, String chosen) {
        passwords.check("chosen", chosen, login);
        boolean last = attempts.begin(login);
        if (!passwords.matches(old, staff.passwordHash(login))) {
            noteFailure(login, last);
            throw Refusal.invalid("old", new LocalisedText("原密码不正确", "is not the present password"));
        }
        attempts.forget(login);
        if (chosen.equals(old)) {
            throw Refusal.invalid("chosen", new LocalisedText("新密码不能与原密码相同", "must differ from the present password"));
        }
        staff.setPasswordHash(login, passwords.hash(chosen));
        note(Act.PASSWORD_CHANGED, login);
    }

    /** The try that locks an account is told once, not those that find it locked. */
    private void noteFailure(String login, boolean last) {
        note(Act.SIGN_IN_FAILED, login);
        if (last) {
            note(Act.LOCKED_OUT, login);
        }
    }

    /** What somebody typed who has no account is not kept: it may be a password in the wrong field. */
    private void note(Act act, String login) {
        staff.find(login).ifPresent(member -> trail.note(act, member.region(), login, login, Map.of()));
    }
}
