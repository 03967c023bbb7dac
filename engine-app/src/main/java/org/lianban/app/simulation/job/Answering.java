package org.lianban.app.simulation.job;

import java.time.Instant;
import java.time.LocalDate;
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
import org.lianban.app.exchange.system.Systems;
import org.lianban.app.organisation.Departments;
import org.lianban.app.simulation.fit.Post;
import org.lianban.app.simulation.job.SimulationResult.ServiceReductions;
import org.lianban.app.simulation.reduction.Habits;
import org.lianban.app.simulation.reduction.Reductions;
import org.lianban.app.simulation.run.Span;
import org.lianban.app.simulation.source.Drafts;
import org.lianban.app.simulation.source.Drafts.Artifacts;
import org.lianban.app.simulation.source.History;
import org.lianban.app.simulation.source.ImportedCases;
import org.lianban.app.simulation.source.ImportedLog;
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
    private final ImportedCases imported;
    private final Systems systems;
    private final Drafts drafts;
    private final People people;
    private final Windows windows;
    private final CatalogueBook catalogues;
    private final CalendarBook calendars;
    private final Departments departments;

    Answering(
            PastCases cases,
            ImportedCases imported,
            Systems systems,
            Drafts drafts,
            People people,
            Windows windows,
            CatalogueBook catalogues,
            CalendarBook calendars,
            Departments departments) {
        this.cases = cases;
        this.imported = imported;
        this.systems = systems;
        this.drafts = drafts;
        this.people = people;
        this.windows = windows;
        this.catalogues = catalogues;
        this.calendars = calendars;
        this.departments = departments;
    }

    SimulationResult answer(String region, Question question, long seed, Steps steps) {
        Artifacts now = drafts.inForce();
        History history = history(region, question, now);
        WorkCalendar calendar = history.calendar();
        Span span = span(question, calendar);
        PastCases.Count count = count(region, question, span);
        Study study = new Study(
                history.cases(),
                history.model(),
                new TermsInForce(now.rules(), null, Map.of()),
                calendar,
                seed,
                question.runs());
        ReplayedHistory calibration = study.calibrate(span, steps);
        Comparison comparison =
                count.closed() == 0 ? null : study.compare(whatIf(region, question, now, history), span, steps);
        return new SimulationResult(
                count.closed(),
                count.open(),
                history.log(),
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

    private History history(String region, Question question, Artifacts now) {
        if (question.system() != null) {
            LocalDate from = question.from().minusDays(Study.LEAD.toDays());
            return imported.history(systems.require(question.system()), from, question.to(), now.model());
        }
        WorkCalendar calendar = calendars.current();
        Span span = span(question, calendar);
        Span all = new Span(span.from().minus(Study.LEAD), span.to());
        return new History(cases.closed(region, all, Drafts.stages(now.model())), now.model(), calendar, null);
    }

    private PastCases.Count count(String region, Question question, Span span) {
        return question.system() == null
                ? cases.count(region, span)
                : imported.count(systems.require(question.system()), question.from(), question.to());
    }

    private WhatIf whatIf(String region, Question question, Artifacts now, History history) {
        WorkCalendar calendar = history.calendar();
        Artifacts changed = question.change() == null ? now : drafts.with(question.change());
        boolean anew = changed.tablesChanged() || question.catalogueOn() != null;
        return new WhatIf(
                model(question, drafted(changed, history)),
                new TermsInForce(changed.rules(), anew ? catalogue(question, calendar) : null, own(question)),
                staffing(question, people.of(region)),
                arrivals(question, history),
                question.invented(),
                mix(question, history));
    }

    private static FlowModel drafted(Artifacts changed, History history) {
        ImportedLog log = history.log();
        if (log == null) {
            return changed.model();
        }
        if (!log.byModels() && changed.modelsChanged()) {
            throw new UnanswerableQuestion(
                    "该系统告知的环节不是模型中的环节，不能试用起草的模型。请在其映射中以模型环节的标识或者名称命名各环节。",
                    "The stages of that system are none of the models, so that drafted models cannot be tried on them. Call them in its mapping by the ids or names of the models' stages.");
        }
        return log.byModels() ? log.toldOf(changed.model()) : history.model();
    }

    private static double arrivals(Question question, History history) {
        Double wanted = question.perDay();
        if (wanted == null) {
            return question.arrivals() / 100.0;
        }
        Span span = span(question, history.calendar());
        long came = history.cases().stream()
                .filter(one -> span.holds(one.receivedAt()))
                .count();
        long days = question.from()
                .datesUntil(question.to().plusDays(1))
                .filter(day -> history.calendar().kindOf(day).isWorking())
                .count();
        if (came == 0 || days == 0) {
            throw new UnanswerableQuestion("其间没有工作日或者没有办件。", "That time has no working day, or no case.");
        }
        return wanted * days / came;
    }

    private static Map<String, Integer> mix(Question question, History history) {
        Map<String, Integer> mix = new HashMap<>();
        question.mix().forEach(share -> mix.put(share.service(), share.weight()));
        Span span = span(question, history.calendar());
        mix.keySet()
                .retainAll(history.cases().stream()
                        .filter(one -> span.holds(one.receivedAt()))
                        .map(one -> one.facts().service())
                        .toList());
        if (mix.isEmpty() && !question.mix().isEmpty()) {
            throw new UnanswerableQuestion(
                    "所选事项其间均没有办结的办件。", "None of the chosen services has a closed case in that time.");
        }
        return mix;
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
        Map<String, Habits> habits = question.system() == null ? windows.habits(region, span) : Map.of();
        Catalogue before = catalogues.current();
        Catalogue after = catalogue(question, calendar);
        Map<String, TermsInForce.Own> own = own(question);
        return comparison.services().stream()
                .filter(row -> question.system() == null || stands(before, row.service()))
                .map(row -> reductions(row, before, after, habits, own.get(row.service())))
                .toList();
    }

    private static boolean stands(Catalogue catalogue, String service) {
        return catalogue.item(service).isPresent()
                || catalogue.jointService(service).isPresent();
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
