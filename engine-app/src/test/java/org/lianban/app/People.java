package org.lianban.app;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.lianban.app.organisation.Authority;
import org.lianban.app.organisation.Department;
import org.lianban.app.organisation.Departments;
import org.lianban.app.organisation.Passwords;
import org.lianban.app.organisation.Role;
import org.lianban.app.organisation.Staff;
import org.lianban.app.organisation.StaffMember;
import org.lianban.app.organisation.StaffProfile;
import org.lianban.app.web.LocalisedText;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;

/** Hires people for a test. Each has a login of its own, so that tests may share a database. */
@Lazy
@TestComponent
public class People {

    public static final String PASSWORD = "correct horse battery";

    private static final AtomicInteger HIRED = new AtomicInteger();

    private final Departments departments;
    private final Staff staff;
    private final String hash;
    private final int port;

    People(Departments departments, Staff staff, Passwords passwords, @Value("${local.server.port}") int port) {
        this.departments = departments;
        this.staff = staff;
        this.hash = passwords.hash(PASSWORD);
        this.port = port;
    }

    /** Somebody of that department with these roles and no authority. */
    public StaffMember hire(String department, Role... roles) {
        return hire(department, Set.of(roles), Set.of());
    }

    public StaffMember hire(String department, Set<Role> roles, Set<Authority> authorities) {
        if (departments.find(department).isEmpty()) {
            LocalisedText name = new LocalisedText(department + "局", department);
            departments.register(List.of(new Department(department, "990101", name, Department.Kind.DEPARTMENT)));
        }
        String login = "p" + HIRED.incrementAndGet();
        return staff.hire(login, new StaffProfile("某某" + login, department, roles, authorities, true), hash);
    }

    /** A browser with nobody logged in. */
    public Browser browser() {
        return new Browser(port);
    }

    /** A browser in which somebody new of that department is logged in. */
    public Browser as(String department, Role... roles) {
        return as(hire(department, roles));
    }

    /** A browser in which that person is logged in. */
    public Browser as(StaffMember member) {
        Browser browser = browser();
        Browser.Answer answer = browser.logIn(member.login(), PASSWORD);
        if (answer.status() != 200) {
            throw new AssertionError(answer.text());
        }
        return browser;
    }
}
