package org.lianban.app.exchange.system;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Departments;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.app.web.Refusal.FieldProblem;
import org.lianban.monitoring.clock.LimitKind;
import org.lianban.monitoring.holidays.NationalCalendars;
import org.springframework.stereotype.Component;

/** Reads what was filled in about a system. */
@Component
class SystemForms {

    private final Departments departments;
    private final Dialects dialects;

    SystemForms(Departments departments, Dialects dialects) {
        this.departments = departments;
        this.dialects = dialects;
    }

    /**
     * The system of that form.
     *
     * @param wrong what is known to be wrong with it; all of that is told at once
     * @throws Refusal if something about it is wrong
     */
    ExchangeSystem system(Actor actor, String code, SystemForm form, List<FieldProblem> wrong) {
        Set<String> ofRegion = departments.codesOf(actor.region());
        if (!ofRegion.contains(form.department())) {
            wrong.add(
                    new FieldProblem("department", new LocalisedText("本地区没有这个部门", "is no department of this region")));
        }
        String calendar = calendar(form, ofRegion, wrong);
        return new ExchangeSystem(
                code,
                actor.region(),
                form.department(),
                new LocalisedText(form.nameZh(), form.nameEn()),
                form.mapping().strip(),
                calendar,
                limit(form.limit(), LimitKind.STATUTORY),
                limit(form.promise(), LimitKind.PROMISED),
                form.historical(),
                null,
                form.active());
    }

    private void requireDepartments(String mapping, Set<String> ofRegion) {
        if (mapping.equals(Dialects.NATIVE)) {
            return;
        }
        Set<String> unknown =
                new TreeSet<>(dialects.parse(mapping).departments().values());
        unknown.removeAll(ofRegion);
        if (!unknown.isEmpty()) {
            String named = String.join(", ", unknown);
            throw Refusal.invalid(
                    "mapping",
                    new LocalisedText(
                            "departments 中有本地区没有的部门：%s".formatted(named),
                            "names departments that this region does not have: %s".formatted(named)));
        }
    }

    private String calendar(SystemForm form, Set<String> ofRegion, List<FieldProblem> wrong) {
        String calendar = "";
        try {
            requireDepartments(form.mapping().strip(), ofRegion);
            calendar = calendar(form);
        } catch (Refusal refused) {
            if (wrong.isEmpty()) {
                throw refused;
            }
            wrong.addAll(refused.fields());
        }
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
        return calendar;
    }

    private String calendar(SystemForm form) {
        String mapping = form.mapping().strip();
        if (!mapping.equals(Dialects.NATIVE)) {
            return dialects.parse(mapping).calendar().id();
        }
        String name = Objects.requireNonNullElse(form.calendar(), "cn");
        if (NationalCalendars.named(name).isEmpty()) {
            throw Refusal.invalid(
                    "calendar",
                    new LocalisedText(
                            "须为日历的名称（%s）".formatted(NationalCalendars.NAMES),
                            "must be the name of a calendar (%s)".formatted(NationalCalendars.NAMES)));
        }
        return name;
    }

    private static org.lianban.monitoring.clock.@Nullable TimeLimit limit(
            SystemForm.@Nullable LimitForm form, LimitKind kind) {
        return form == null ? null : form.limit(kind);
    }
}
