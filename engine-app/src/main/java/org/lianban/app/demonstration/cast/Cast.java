package org.lianban.app.demonstration.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lianban.app.catalogue.Catalogue;
import org.lianban.app.catalogue.DepartmentKind;
import org.lianban.app.catalogue.JointService;
import org.lianban.app.catalogue.ServiceItem;
import org.lianban.app.organisation.Authority;
import org.lianban.app.organisation.Role;

/** The people of the demonstration: a full team for every department that takes part in a joint service. */
public final class Cast {

    private static final int CLERKS = 3;
    private static final Set<Authority> OF_A_HEAD =
            Set.of(Authority.DECIDE, Authority.GRANT_SPECIAL_PROCEDURE, Authority.GRANT_EXTENSION);

    private final Catalogue catalogue;
    private final List<CastMember> members = new ArrayList<>();

    private Cast(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The same people for the same catalogue, in the same order. */
    public static List<CastMember> of(Catalogue catalogue) {
        Cast cast = new Cast(catalogue);
        cast.window();
        leading(catalogue).forEach(code -> cast.add(prefix(code) + ".lead", code, Set.of(Role.LEAD), Set.of()));
        examining(catalogue).forEach(cast::examiners);
        cast.office();
        return List.copyOf(cast.members);
    }

    /** Codes of the departments that examine an item of a joint service. */
    public static Set<String> examining(Catalogue catalogue) {
        return catalogue.jointServices().stream()
                .flatMap(service -> catalogue.itemsOf(service).stream())
                .map(ServiceItem::department)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> leading(Catalogue catalogue) {
        return catalogue.jointServices().stream()
                .map(JointService::leadDepartment)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void window() {
        for (int i = 1; i <= CLERKS; i++) {
            add("clerk" + i, department(DepartmentKind.SERVICE_CENTRE), Set.of(Role.CLERK), Set.of());
        }
    }

    private void examiners(String department) {
        String prefix = prefix(department);
        add(prefix + ".approver", department, Set.of(Role.APPROVER), Set.of());
        add(prefix + ".approver2", department, Set.of(Role.APPROVER), Set.of());
        add(prefix + ".head", department, Set.of(Role.HEAD), OF_A_HEAD);
    }

    private void office() {
        add(
                "government.head",
                department(DepartmentKind.GOVERNMENT),
                Set.of(Role.HEAD),
                Set.of(Authority.GRANT_JOINT_EXTENSION, Authority.WAIVE_FINDING));
        add("supervisor", department(DepartmentKind.SUPERVISION), Set.of(Role.SUPERVISOR), Set.of());
        add("designer", department(DepartmentKind.SERVICE_CENTRE), Set.of(Role.DESIGNER), Set.of());
        add("admin", department(DepartmentKind.SERVICE_CENTRE), Set.of(Role.ADMINISTRATOR), Set.of());
        // an appeal is decided by another supervisor
        add("supervisor2", department(DepartmentKind.SUPERVISION), Set.of(Role.SUPERVISOR), Set.of());
        // what one designer submits another approves
        add("designer2", department(DepartmentKind.SERVICE_CENTRE), Set.of(Role.DESIGNER), Set.of());
    }

    private void add(String login, String department, Set<Role> roles, Set<Authority> authorities) {
        members.add(new CastMember(login, InventedNames.person(members.size()), department, roles, authorities));
    }

    private String department(DepartmentKind kind) {
        return catalogue.departments().stream()
                .filter(department -> department.kind() == kind)
                .findFirst()
                .orElseThrow()
                .code();
    }

    private static String prefix(String department) {
        return department.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
