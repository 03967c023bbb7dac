package org.lianban.app.supervision.assessment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Department;
import org.lianban.app.organisation.Departments;
import org.lianban.app.organisation.Role;
import org.lianban.app.supervision.assessment.Source.Frozen;
import org.lianban.app.supervision.assessment.Source.Live;
import org.lianban.app.web.Cursors;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Page;
import org.lianban.app.web.Refusal;
import org.lianban.rules.AssessmentWeights;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Assessments as people read them: a supervisor those of the region, a department its own part. */
@Component
public class Assessments {

    /** Who decides on no applications is assessed only if something of his was counted. */
    private static final Set<Department.Kind> NOT_BY_DEFAULT =
            EnumSet.of(Department.Kind.GOVERNMENT, Department.Kind.SUPERVISION);

    private final Counts counts;
    private final References references;
    private final Publications publications;
    private final Results results;
    private final Departments departments;
    private final Cursors cursors;
    private final AssessmentWeights weights = AssessmentWeights.shipped();
    private final Clock clock;
    private final ZoneId zone;

    Assessments(
            Counts counts,
            References references,
            Publications publications,
            Results results,
            Departments departments,
            Cursors cursors,
            Clock clock,
            ZoneId zone) {
        this.counts = counts;
        this.references = references;
        this.publications = publications;
        this.results = results;
        this.departments = departments;
        this.cursors = cursors;
        this.clock = clock;
        this.zone = zone;
    }

    AssessmentWeights weights() {
        return weights;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /**
     * A draft, made now, or what was published. All its figures are of one moment.
     *
     * @param version null for the draft
     * @throws Refusal if the period has not begun, or there is no such publication
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Assessment of(Actor reader, String code, @Nullable Integer version) {
        Period period = begun(code);
        int latest = publications
                .latest(reader.region(), period)
                .map(PublishedAssessment::version)
                .orElse(0);
        PublishedAssessment publication = version == null ? null : published(reader, period, version);
        Formula formula =
                publication == null ? Formula.of(weights, period.kind()) : publications.formula(publication.id());
        List<Assessed> assessed = publication == null
                ? assess(reader.region(), formula, counts.live(reader.region(), period))
                : results.of(publication.id(), formula);
        return new Assessment(
                period.code(),
                period.first(),
                period.last(),
                period.hasEnded(today()),
                latest,
                publication,
                publication == null ? weights.version() : publication.tableVersion(),
                formula,
                assessed.stream()
                        .filter(one -> seesRegion(reader) || one.department().equals(reader.department()))
                        .toList());
    }

    List<Assessed> assess(String region, Formula formula, List<Count> counted) {
        Map<String, Map<Figure, Count>> byDepartment =
                counted.stream().collect(groupingBy(Count::department, toMap(Count::figure, count -> count)));
        List<Department> all = departments.all();
        List<Department> assessed = all.stream()
                .filter(one -> byDepartment.containsKey(one.code())
                        || (one.region().equals(region) && !NOT_BY_DEFAULT.contains(one.kind())))
                .toList();
        return new Scoring(formula).of(assessed, byDepartment);
    }

    /** The items behind a figure of a department. */
    Page<Reference> references(
            Actor reader,
            String code,
            @Nullable Integer version,
            Figure figure,
            @Nullable String department,
            boolean against,
            @Nullable String cursor,
            int size) {
        Period period = begun(code);
        String whose = Objects.requireNonNullElse(department, reader.department());
        if (!seesRegion(reader) && !whose.equals(reader.department())) {
            throw unknown();
        }
        String listing = "assessment:%s:%s:%s:%s:%s".formatted(period.code(), version, figure, whose, against);
        List<@Nullable String> keys = cursors.open(listing, cursor);
        String after = keys.isEmpty() ? "" : Objects.requireNonNull(keys.get(0));
        return Page.of(
                references.page(source(reader, period, version), figure, whose, against, after, size + 1),
                size,
                last -> cursors.seal(listing, List.of(last.ref())));
    }

    /** Reads an assessment with everything behind it. */
    public interface Export {

        /**
         * Takes the figures, and then the items of one figure after another.
         *
         * @param items shows the items of a figure to somebody, one by one
         */
        void write(Assessment assessment, BiConsumer<Figure, Consumer<Reference>> items);
    }

    /**
     * Gives away what the reader may see of a draft or a publication: its figures, and the items as they were at the same moment.
     *
     * @throws Refusal as {@link #of}
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void export(Actor reader, String code, @Nullable Integer version, Export export) {
        Source source = source(reader, begun(code), version);
        String whose = seesRegion(reader) ? null : reader.department();
        export.write(of(reader, code, version), (figure, taker) -> references.forEach(source, figure, whose, taker));
    }

    private Source source(Actor reader, Period period, @Nullable Integer version) {
        return version == null
                ? new Live(reader.region(), period)
                : new Frozen(published(reader, period, version).id());
    }

    private PublishedAssessment published(Actor reader, Period period, int version) {
        return Optional.of(version)
                .flatMap(number -> publications.find(reader.region(), period, number))
                .orElseThrow(Assessments::unknown);
    }

    private Period begun(String code) {
        Period period = Period.of(code);
        if (period.first().isAfter(today())) {
            throw Refusal.invalid("period", new LocalisedText("尚未开始", "has not begun"));
        }
        return period;
    }

    private static boolean seesRegion(Actor reader) {
        return reader.has(Role.SUPERVISOR);
    }

    private static Refusal unknown() {
        return Refusal.notFound(
                new LocalisedText("没有这次考核，或您无权查看。", "There is no such assessment, or you may not see it."));
    }
}
