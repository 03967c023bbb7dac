package org.lianban.app.catalogue.store;

import java.util.List;
import org.lianban.app.catalogue.Catalogue;
import org.lianban.app.organisation.Department;
import org.lianban.app.organisation.Departments;
import org.springframework.stereotype.Component;

/** Tells the organisation which departments the catalogue has, so that people can be hired there. */
@Component
class DepartmentRegister {

    private final Departments departments;
    private volatile List<org.lianban.app.catalogue.Department> told = List.of();

    DepartmentRegister(Departments departments) {
        this.departments = departments;
    }

    /** Tells those of a catalogue that has come into force; asks the database nothing if they are known. */
    void tell(Catalogue inForce) {
        List<org.lianban.app.catalogue.Department> wanted = inForce.departments();
        if (!wanted.equals(told)) {
            departments.register(
                    wanted.stream().map(DepartmentRegister::department).toList());
            told = wanted;
        }
    }

    private static Department department(org.lianban.app.catalogue.Department department) {
        return new Department(
                department.code(),
                department.region(),
                department.name(),
                Department.Kind.valueOf(department.kind().name()));
    }
}
