package org.lianban.app.simulation.job;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.catalogue.Catalogue;
import org.lianban.app.catalogue.CatalogueBook;
import org.lianban.app.catalogue.JointService;
import org.lianban.app.catalogue.ServiceItem;
import org.lianban.app.organisation.Departments;
import org.lianban.app.simulation.course.PastCase;
import org.lianban.app.simulation.fit.Post;
import org.lianban.app.simulation.job.SimulationResult.ServiceReductions;
import org.lianban.app.simulation.reduction.Habits;
import org.lianban.app.simulation.reduction.Reductions;
import org.lianban.app.simulation.run.Span;
import org.lianban.app.simulation.source.Drafts;
import org.lianban.app.simulation.source.Drafts.Artifacts;
import org.lianban.app.simulation.source.PastCases;
import org.lianban.app.simulation.source.People;
import org.lianban.app.simulation.source.TermsInForce;
import org.lianban.app.simulation.source.Windows;
import org.lianban.app.simulation.study.Comparison;
import org.lianban.app.simulation.study.ReplayedHistory;
import org.lianban.app.simulation.study.ServiceRow;
import org.lianban.app.simulation.study.Steps;
import org.lianban.app.simulation.study.Study;
import org.lianban.app.simulation.study.WhatIf;
import org.lianban.app.simulation.whatif.ModelChange;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.processes.flow.FlowModel;
import org.springframework.stereotype.Component;

/** Answers a question: gathers the cases, proves the present model on them, and runs the change beside it. */
@Component
class Answering {

    private final PastCases cases;
    private final Drafts drafts;
    private final People people;
    private final Windows windows;
    private final CatalogueBook catalogues;
    private final CalendarBook calendars;
    private final Departments departments;

    Answering(
            PastCases cases,
            Drafts drafts,
            People people,
            Windows windows,
            CatalogueBook catalogues,
            CalendarBook calendars,
            Departments departments) {
        this.cases = cases;
        this.drafts = drafts;
        this.people = people;
        this.windows = windows;
        this.catalogues = catalogues;
        this.calendars = calendars;
        this.departments = departments;
    }

    SimulationResult answer(String region, Question question, long seed, Steps steps) {
        WorkCalendar calendar = calendars.current();
        Span span = span(question, calendar);
        Artifacts now = drafts.inForce();
        List<PastCase> past =
                cases.closed(region, new Span(span.from().minus(Study.LEAD), span.to()), Drafts.stages(now.model()));
        PastCases.Count count = cases.count(region, span);
        Study study = new Study(
                past, now.model(), new TermsInForce(now.rules(), null, Map.of()), calendar, seed, question.runs());
        ReplayedHistory calibration = study.calibrate(span, steps);
        Comparison comparison =
                count.closed() == 0 ? null : study.compare(whatIf(region, question, now, calendar), span, steps);
        return new SimulationResult(
                count.closed(),
                count.open(),
                calibration,
                comparison,
                comparison == null ? List.of() : reductions(region, question, comparison, span, calendar),
                comparison == null ? Map.of() : names(comparison));
    }

    static Span span(Question question, WorkCalendar calendar) {
        return new Span(
                calendar.startOf(question.from()),
                calendar.startOf(question.to().plusDays(1)));
    }

    private WhatIf whatIf(String region, Question question, Artifacts now, WorkCalendar calendar) {
        Artifacts changed = question.change() == null ? now : drafts.with(question.change());
        boolean anew = changed.tablesChanged() || question.catalogueOn() != null;
        return new WhatIf(
                model(question, changed.model()),
                new TermsInForce(changed.rules(), anew ? catalogue(question, calendar) : null, own(question)),
                staffing(question, people.of(region)),
                question.arrivals() / 100.0,
                question.invented());
    }

    private static FlowModel model(Question question, FlowModel drafted) {
        FlowModel model = drafted;
        for (Question.Pair pair : question.parallel()) {
            model = ModelChange.parallel(model, pair.first(), pair.second())
                    .orElseThrow(() -> new UnanswerableQuestion(
                            "环节 %s 之后并非直接是环节 %s，不能改为并行。".formatted(pair.first(), pair.second()),
                            "The stage %s does not follow straight on %s; they cannot go on side by side."
                                    .formatted(pair.second(), pair.first())));
        }
        for (String stage : question.removed()) {
            model = ModelChange.without(model, stage)
                    .orElseThrow(() -> new UnanswerableQuestion(
                            "模型中没有环节 %s。".formatted(stage), "The model has no stage %s.".formatted(stage)));
        }
        return model;
    }

    private Catalogue catalogue(Question question, WorkCalendar calendar) {
        return question.catalogueOn() == null ? catalogues.current() : catalogues.at(endOf(question, calendar));
    }

    private static Instant endOf(Question question, WorkCalendar calendar) {
        return calendar.startOf(
                        Objects.requireNonNull(question.catalogueOn(), "a day").plusDays(1))
                .minusMillis(1);
    }

    private static Map<String, TermsInForce.Own> own(Question question) {
        Map<String, TermsInForce.Own> own = new HashMap<>();
        question.limits()
                .forEach(limit -> own.put(limit.service(), new TermsInForce.Own(limit.promised(), limit.statutory())));
        return own;
    }

    private static Map<Post, Double> staffing(Question question, Map<Post, Integer> people) {
        Map<Post, Double> factors = new HashMap<>();
        for (Question.Staffing wanted : question.staffing()) {
            Post post = new Post(wanted.department(), wanted.role());
            Integer now = people.get(post);
            if (now != null) {
                factors.put(post, (double) wanted.people() / now);
            }
        }
        return factors;
    }

    private List<ServiceReductions> reductions(
            String region, Question question, Comparison comparison, Span span, WorkCalendar calendar) {
        Map<String, Habits> habits = windows.habits(region, span);
        Catalogue before = catalogues.current();
        Catalogue after = catalogue(question, calendar);
        Map<String, TermsInForce.Own> own = own(question);
        return comparison.services().stream()
                .map(row -> reductions(row, before, after, habits, own.get(row.service())))
                .toList();
    }

    private static ServiceReductions reductions(
            ServiceRow row,
            Catalogue before,
            Catalogue after,
            Map<String, Habits> habits,
            TermsInForce.@Nullable Own typed) {
        Reductions found = Reductions.of(
                row.service(),
                before,
                after,
                habits.getOrDefault(row.service(), Habits.UNKNOWN),
                row.stagesBefore(),
                row.stagesAfter());
        return new ServiceReductions(
                row.service(), typed == null ? found : found.withLimits(typed.promised(), typed.statutory()));
    }

    private Map<String, LocalisedText> names(Comparison comparison) {
        Map<String, LocalisedText> names = new HashMap<>();
        Catalogue catalogue = catalogues.current();
        for (ServiceRow row : comparison.services()) {
            catalogue
                    .jointService(row.service())
                    .map(JointService::name)
                    .or(() -> catalogue.item(row.service()).map(ServiceItem::name))
                    .ifPresent(name -> names.put(row.service(), name));
        }
        comparison
                .loads()
                .forEach(load -> names.put(
                        load.post().department(),
                        departments.names().apply(load.post().department())));
        return new TreeMap<>(names);
    }
}
