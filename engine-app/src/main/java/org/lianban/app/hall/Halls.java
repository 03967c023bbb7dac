package org.lianban.app.hall;

import java.util.List;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Department;
import org.lianban.app.organisation.Departments;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.stereotype.Component;

/** Which halls there are: the service centres. */
@Component
class Halls {

    private final Departments departments;

    Halls(Departments departments) {
        this.departments = departments;
    }

    List<Department> all() {
        return departments.all().stream()
                .filter(department -> department.kind() == Department.Kind.SERVICE_CENTRE)
                .toList();
    }

    /** The hall of somebody's region. */
    Department of(Actor actor) {
        return all().stream()
                .filter(hall -> hall.region().equals(actor.region()))
                .findFirst()
                .orElseThrow(Halls::unknown);
    }

    Department require(String code) {
        return all().stream()
                .filter(hall -> hall.code().equals(code))
                .findFirst()
                .orElseThrow(Halls::unknown);
    }

    private static Refusal unknown() {
        return Refusal.notFound(new LocalisedText("没有这个大厅。", "There is no such hall."));
    }
}
