package org.lianban.app.organisation.staff;

import java.util.List;
import org.lianban.app.organisation.Department;
import org.lianban.app.organisation.Departments;
import org.lianban.app.organisation.Role;
import org.lianban.app.organisation.Staff;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who works where, for choosing whom to hand work to. */
@RestController
class DirectoryController {

    private final Departments departments;
    private final Staff staff;

    record Colleague(String login, String name, List<Role> roles) {}

    DirectoryController(Departments departments, Staff staff) {
        this.departments = departments;
        this.staff = staff;
    }

    @GetMapping("/api/departments")
    @PreAuthorize("isAuthenticated()")
    List<Department> departments() {
        return departments.all();
    }

    @GetMapping("/api/colleagues")
    @PreAuthorize("isAuthenticated()")
    List<Colleague> colleagues(@RequestParam String department) {
        return staff.colleagues(department).stream()
                .map(member -> new Colleague(
                        member.login(),
                        member.name(),
                        member.roles().stream().sorted().toList()))
                .toList();
    }
}
