package org.lianban.app.simulation;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.catalogue.Catalogue;
import org.lianban.app.catalogue.CatalogueBook;
import org.lianban.app.exchange.system.Systems;
import org.lianban.app.organisation.Actor;
import org.lianban.app.simulation.fit.Post;
import org.lianban.app.simulation.job.Question;
import org.lianban.app.simulation.job.SimulationStore;
import org.lianban.app.simulation.job.SimulationView;
import org.lianban.app.simulation.run.Span;
import org.lianban.app.simulation.source.Drafts;
import org.lianban.app.simulation.source.ImportedCases;
import org.lianban.app.simulation.source.PastCases;
import org.lianban.app.simulation.source.People;
import org.lianban.app.web.Cursors;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Page;
import org.lianban.app.web.Refusal;
import org.lianban.app.web.Refusal.FieldProblem;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.springframework.stereotype.Service;

/** Takes questions that can be answered, and shows what came of them. */
@Service
class SimulationDesk {

    private static final UUID FIRST = new UUID(0, 0);
    private static final int MOST_UNFINISHED = 3;
    private static final long MOST_CASES = 20_000;
    private static final int MOST_DAYS = 731;
    private static final long MOST_DRAWN = 1_000_000;

    private final SimulationStore store;
    private final PastCases cases;
    private final ImportedCases imported;
    private final Systems systems;
    private final Drafts drafts;
    private final People people;
    private final CatalogueBook catalogues;
    private final CalendarBook calendars;
    private final Cursors cursors;
    private final Clock clock;

    SimulationDesk(
            SimulationStore store,
            PastCases cases,
            ImportedCases imported,
            Systems systems,
            Drafts drafts,
            People people,
            CatalogueBook catalogues,
            CalendarBook calendars,
            Cursors cursors,
            Clock clock) {
        this.store = store;
        this.cases = cases;
        this.imported = imported;
        this.systems = systems;
        this.drafts = drafts;
        this.people = people;
        this.catalogues = catalogues;
        this.calendars = calendars;
        this.cursors = cursors;
        this.clock = clock;
    }

    SimulationView ask(Actor by, SimulationForm form) {
        Question question = form.question();
        requireSense(by, question);
        UUID id = UuidCreator.getTimeOrderedEpoch();
        Long given = form.seed();
        long seed = given == null ? ThreadLocalRandom.current().nextInt(1, Integer.MAX_VALUE) : given;
        if (!store.add(id, by, question, seed, MOST_UNFINISHED, now())) {
            throw Refusal.conflict(
                    new LocalisedText("您已有三项模拟尚未结束。", "Three simulations of yours are not finished."),
                    new LocalisedText("请等待其完成，或者停止其一。", "Await the end of one, or stop it."));
        }
        return find(by, id);
    }

    private void requireSense(Actor by, Question question) {
        List<FieldProblem> wrong = new ArrayList<>();
        checkSystem(by, question, wrong);
        checkDays(question, wrong);
        checkInvented(question, wrong);
        checkPosts(by, question, wrong);
        checkServices(question, wrong);
        checkStages(question, wrong);
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
        if (question.change() != null) {
            drafts.require(by.region(), question.change());
        }
        checkSize(by, question);
    }

    private void checkSystem(Actor by, Question question, List<FieldProblem> wrong) {
        if (question.system() != null
                && systems.find(question.system())
                        .filter(system -> system.region().equals(by.region()))
                        .isEmpty()) {
            wrong.add(new FieldProblem(
                    "system", new LocalisedText("本地区没有这个系统", "is no system of this region that delivers cases")));
        }
    }

    private static void checkInvented(Question question, List<FieldProblem> wrong) {
        LocalisedText only = new LocalisedText("仅适用于虚拟办件", "can only be said of invented cases");
        if (!question.invented() && question.perDay() != null) {
            wrong.add(new FieldProblem("perDay", only));
        }
        if (!question.invented() && !question.mix().isEmpty()) {
            wrong.add(new FieldProblem("mix", only));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < question.mix().size(); i++) {
            if (!seen.add(question.mix().get(i).service())) {
                wrong.add(new FieldProblem("mix[%d].service".formatted(i), new LocalisedText("重复", "stands twice")));
            }
        }
    }

    private void checkDays(Question question, List<FieldProblem> wrong) {
        long days = ChronoUnit.DAYS.between(question.from(), question.to());
        if (days < 0) {
            wrong.add(new FieldProblem("to", new LocalisedText("不得早于开始日期", "must not be before the first day")));
        } else if (days > MOST_DAYS) {
            wrong.add(new FieldProblem("to", new LocalisedText("时间范围最长两年", "at most two years after the first day")));
        }
        if (question.from().getYear() < 2000 || question.to().isAfter(today())) {
            wrong.add(new FieldProblem(
                    "from", new LocalisedText("应为过去的日期", "the days must lie in the past, from the year 2000 on")));
        }
        LocalDate on = question.catalogueOn();
        if (on != null && (on.isBefore(today().minusYears(10)) || on.isAfter(today().plusYears(10)))) {
            wrong.add(new FieldProblem(
                    "catalogueOn", new LocalisedText("应在前后十年之内", "must be within ten years of today")));
        }
    }

    private void checkPosts(Actor by, Question question, List<FieldProblem> wrong) {
        Map<Post, Integer> known = people.of(by.region());
        Set<Post> seen = new HashSet<>();
        for (int i = 0; i < question.staffing().size(); i++) {
            Question.Staffing wanted = question.staffing().get(i);
            Post post = new Post(wanted.department(), wanted.role());
            if (!known.containsKey(post) || !seen.add(post)) {
                wrong.add(new FieldProblem(
                        "staffing[%d].department".formatted(i),
                        new LocalisedText(
                                "本地区没有这个部门的这类人员，或者重复", "has no people of that role in this region, or stands twice")));
            }
        }
    }

    private void checkServices(Question question, List<FieldProblem> wrong) {
        Catalogue catalogue = catalogues.current();
        for (int i = 0; i < question.limits().size(); i++) {
            Question.OtherLimit limit = question.limits().get(i);
            Integer promised = limit.promised();
            Integer statutory = limit.statutory();
            if (catalogue.item(limit.service()).isEmpty()
                    && catalogue.jointService(limit.service()).isEmpty()) {
                wrong.add(new FieldProblem(
                        "limits[%d].service".formatted(i), new LocalisedText("目录中没有此事项", "is not in the catalogue")));
            } else if (promised != null && statutory != null && promised > statutory) {
                wrong.add(
                        new FieldProblem(
                                "limits[%d].promised".formatted(i),
                                new LocalisedText(
                                        "承诺时限不得超过法定时限（优化营商环境条例 第三十六条）",
                                        "must not be above the statutory limit (Regulation on Optimising the Business Environment, Article 36)")));
            }
        }
    }

    /** Of a draft it is seen when it is run. */
    private void checkStages(Question question, List<FieldProblem> wrong) {
        if (question.change() != null
                || question.system() != null
                || (question.removed().isEmpty() && question.parallel().isEmpty())) {
            return;
        }
        Set<String> known = Drafts.stages(drafts.inForce().model());
        for (int i = 0; i < question.removed().size(); i++) {
            if (!known.contains(question.removed().get(i))) {
                wrong.add(unknownStage("removed[%d]".formatted(i)));
            }
        }
        for (int i = 0; i < question.parallel().size(); i++) {
            if (!known.contains(question.parallel().get(i).first())
                    || !known.contains(question.parallel().get(i).second())) {
                wrong.add(unknownStage("parallel[%d].first".formatted(i)));
            }
        }
    }

    private static FieldProblem unknownStage(String field) {
        return new FieldProblem(field, new LocalisedText("现行模型中没有这个环节", "is no stage of the models in force"));
    }

    private void checkSize(Actor by, Question question) {
        long closed = closed(by, question);
        if (closed == 0) {
            throw Refusal.invalid(
                    "from",
                    new LocalisedText(
                            "其间没有收到过已办结的办件，没有什么可供模拟", "no case of that time is closed; there is nothing to simulate"));
        }
        if (closed > MOST_CASES || drawn(question, closed) * question.runs() > MOST_DRAWN) {
            throw Refusal.invalid(
                    "to",
                    new LocalisedText(
                            "其间有 %d 件办结，超出一次模拟所能处理的数量；请缩短时间范围或者减少运行次数".formatted(closed),
                            "%d cases were closed in that time, more than one simulation takes; take a shorter time or fewer runs"
                                    .formatted(closed)));
        }
    }

    private long closed(Actor by, Question question) {
        if (question.system() != null) {
            return imported.count(systems.require(question.system()), question.from(), question.to())
                    .closed();
        }
        WorkCalendar calendar = calendars.current();
        Span span = new Span(
                calendar.startOf(question.from()),
                calendar.startOf(question.to().plusDays(1)));
        return cases.count(by.region(), span).closed();
    }

    /** How many cases come in one run. */
    private static double drawn(Question question, long closed) {
        Double perDay = question.perDay();
        long days = ChronoUnit.DAYS.between(question.from(), question.to()) + 1;
        return perDay == null ? closed * question.arrivals() / 100.0 : Math.max((double) closed, perDay * days);
    }

    SimulationView find(Actor reader, UUID id) {
        return store.find(reader.region(), id)
                .orElseThrow(() -> Refusal.notFound(new LocalisedText("没有这项模拟。", "There is no such simulation.")));
    }

    Page<SimulationView> page(Actor reader, @Nullable String cursor, int size) {
        String listing = "simulations:" + reader.region();
        List<@Nullable String> keys = cursors.open(listing, cursor);
        List<SimulationView> rows = keys.isEmpty()
                ? store.page(reader.region(), null, FIRST, size + 1)
                : store.page(reader.region(), Instant.parse(key(keys, 0)), UUID.fromString(key(keys, 1)), size + 1);
        return Page.of(
                rows,
                size,
                last -> cursors.seal(
                        listing, List.of(last.createdAt().toString(), last.id().toString())));
    }

    SimulationView stop(Actor by, UUID id) {
        find(by, id);
        if (!store.stop(by.region(), id, now())) {
            throw Refusal.conflict(
                    new LocalisedText("这项模拟已经结束。", "This simulation is over."),
                    new LocalisedText("请刷新页面查看结果。", "Reload the page to see what came of it."));
        }
        return find(by, id);
    }

    private static String key(List<@Nullable String> keys, int n) {
        return Objects.requireNonNull(keys.get(n), "a key of the cursor");
    }

    private LocalDate today() {
        return calendars.current().dateOf(now());
    }

    /** PostgreSQL keeps microseconds. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
