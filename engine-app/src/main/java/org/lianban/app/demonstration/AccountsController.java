package org.lianban.app.demonstration;

import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lianban.app.demonstration.cast.CastMember;
import org.lianban.app.demonstration.cast.DemonstrationAccounts;
import org.lianban.app.organisation.Department;
import org.lianban.app.organisation.Departments;
import org.lianban.app.organisation.Role;
import org.lianban.app.web.LocalisedText;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the login page whom a visitor may be. */
@RestController
@Profile("demonstration")
class AccountsController {

    private final DemonstrationAccounts accounts;
    private final Departments departments;

    record DepartmentName(String code, LocalisedText name) {}

    record DemonstrationAccount(
            String login, String name, DepartmentName department, List<Role> roles, String password) {}

    AccountsController(DemonstrationAccounts accounts, Departments departments) {
        this.accounts = accounts;
        this.departments = departments;
    }

    @GetMapping("/api/demonstration/accounts")
    @PermitAll
    List<DemonstrationAccount> accounts() {
        Map<String, LocalisedText> names =
                departments.all().stream().collect(Collectors.toMap(Department::code, Department::name));
        return accounts.cast().stream().map(member -> account(member, names)).toList();
    }

    private static DemonstrationAccount account(CastMember member, Map<String, LocalisedText> names) {
        String code = member.department();
        return new DemonstrationAccount(
                member.login(),
                member.name(),
                new DepartmentName(code, names.getOrDefault(code, new LocalisedText(code, code))),
                member.roles().stream().sorted(Comparator.naturalOrder()).toList(),
                DemonstrationAccounts.PASSWORD);
    }
}
