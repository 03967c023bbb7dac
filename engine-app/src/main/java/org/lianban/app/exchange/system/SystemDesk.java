package org.lianban.app.exchange.system;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Departments;
import org.lianban.app.organisation.Role;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.app.web.Refusal.FieldProblem;
import org.lianban.monitoring.clock.LimitKind;
import org.lianban.monitoring.holidays.NationalCalendars;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with the systems of their region, and who else sees them. */
@Service
public class SystemDesk {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    /** What stands in the same place of an address. */
    private static final Set<String> TAKEN = Set.of("systems", "batches", "tokens");

    private final Systems systems;
    private final Departments departments;
    private final Dialects dialects;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SystemDesk(
            Systems systems,
            Departments departments,
            Dialects dialects,
            ApplicationEventPublisher events,
            Clock clock) {
        this.events = events;
        this.systems = systems;
        this.departments = departments;
        this.dialects = dialects;
        this.clock = clock;
    }

    /** Those that the actor may know of: all of the region for supervisors and administrators, else the department's own. */
    List<ExchangeSystem> seenBy(Actor actor) {
        return systems.ofRegion(actor.region(), seesRegion(actor) ? null : actor.department());
    }

    /**
     * One that the actor may know of.
     *
     * @throws Refusal if there is none
     */
    public ExchangeSystem require(Actor actor, String code) {
        return systems.find(code)
                .filter(system -> system.region().equals(actor.region()))
                .filter(system -> seesRegion(actor) || system.department().equals(actor.department()))
                .orElseThrow(Systems::unknown);
    }

    private static boolean seesRegion(Actor actor) {
        return actor.has(Role.SUPERVISOR) || actor.has(Role.ADMINISTRATOR);
    }

    /**
     * Adds a system to the region of an administrator.
     *
     * @throws Refusal if the code is taken, or something about it is wrong
     */
    @Transactional
    public ExchangeSystem add(Actor actor, String code, SystemForm form) {
        List<FieldProblem> wrong = new ArrayList<>();
        if (!CODE.matcher(code).matches() || TAKEN.contains(code)) {
            wrong.add(new FieldProblem(
                    "code",
                    new LocalisedText(
                            "须为 2 至 40 个小写字母、数字或连字符，以字母开头",
                            "must have 2 to 40 small letters, digits or hyphens, and begin with a letter")));
        }
        ExchangeSystem system = system(actor, code, form, wrong);
        if (!systems.add(system, clock.instant())) {
            throw Refusal.conflict(
                    new LocalisedText("已有此代码的系统。", "There is a system of that code."),
                    new LocalisedText("请换一个代码。", "Choose another code."));
        }
        return system;
    }

    @Transactional
    ExchangeSystem change(Actor actor, String code, SystemForm form) {
        ExchangeSystem before = require(actor, code);
        systems.change(system(actor, code, form, new ArrayList<>()));
        // takes the lock of every case, so that no sweep looks at one of them as it was before
        systems.deriveAnew(code);
        if (form.historical() && !before.historical()) {
            events.publishEvent(new LogClosed(code));
        }
        return systems.require(code);
    }

    /** @param wrong what is known to be wrong with it; all of that is told at once */
    private ExchangeSystem system(Actor actor, String code, SystemForm form, List<FieldProblem> wrong) {
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
