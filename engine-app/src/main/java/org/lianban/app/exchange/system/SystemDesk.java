package org.lianban.app.exchange.system;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.lianban.app.audit.Act;
import org.lianban.app.audit.AuditTrail;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Role;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.app.web.Refusal.FieldProblem;
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
    private final SystemForms forms;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final AuditTrail trail;

    SystemDesk(Systems systems, SystemForms forms, ApplicationEventPublisher events, Clock clock, AuditTrail trail) {
        this.events = events;
        this.systems = systems;
        this.forms = forms;
        this.clock = clock;
        this.trail = trail;
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
        ExchangeSystem system = forms.system(actor, code, form, wrong);
        if (!systems.add(system, clock.instant())) {
            throw Refusal.conflict(
                    new LocalisedText("已有此代码的系统。", "There is a system of that code."),
                    new LocalisedText("请换一个代码。", "Choose another code."));
        }
        record(Act.SYSTEM_ADDED, actor, system);
        return system;
    }

    @Transactional
    ExchangeSystem change(Actor actor, String code, SystemForm form) {
        ExchangeSystem before = require(actor, code);
        ExchangeSystem changed = forms.system(actor, code, form, new ArrayList<>());
        systems.change(changed);
        record(Act.SYSTEM_CHANGED, actor, changed);
        // takes the lock of every case, so that no sweep looks at one of them as it was before
        systems.deriveAnew(code);
        if (form.historical() && !before.historical()) {
            events.publishEvent(new LogClosed(code));
        }
        return systems.require(code);
    }

    private void record(Act act, Actor actor, ExchangeSystem system) {
        trail.record(
                act,
                system.region(),
                actor.login(),
                system.code(),
                Map.<String, Object>of(
                        "department", system.department(),
                        "calendar", system.calendar(),
                        "historical", system.historical(),
                        "active", system.active()));
    }
}
