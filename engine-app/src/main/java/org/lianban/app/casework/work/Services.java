package org.lianban.app.casework.work;

import java.util.Map;
import java.util.NoSuchElementException;
import org.lianban.app.catalogue.CatalogueBook;
import org.lianban.app.catalogue.Department;
import org.lianban.app.catalogue.DepartmentKind;
import org.lianban.app.catalogue.JointService;
import org.lianban.app.catalogue.ServiceItem;
import org.springframework.stereotype.Component;

/** The catalogue as casework asks it: by codes that stand in stored cases, and so must exist. */
@Component
public class Services {

    private final CatalogueBook catalogue;

    Services(CatalogueBook catalogue) {
        this.catalogue = catalogue;
    }

    public ServiceItem item(String code) {
        return catalogue.current().item(code).orElseThrow(() -> new NoSuchElementException("no item " + code));
    }

    public JointService jointService(String code) {
        return catalogue
                .current()
                .jointService(code)
                .orElseThrow(() -> new NoSuchElementException("no joint service " + code));
    }

    /** Whether another item of the joint service issues this material in the course of the case. */
    public boolean isAwaited(String service, String item, String material, Map<String, String> answers) {
        return catalogue.current().isAwaited(jointService(service), item, material, answers);
    }

    /** The one department of that kind in the region. */
    public String department(String region, DepartmentKind kind) {
        return catalogue.current().departments().stream()
                .filter(department ->
                        department.kind() == kind && department.region().equals(region))
                .findFirst()
                .map(Department::code)
                .orElseThrow(() -> new NoSuchElementException("no " + kind + " in region " + region));
    }
}
