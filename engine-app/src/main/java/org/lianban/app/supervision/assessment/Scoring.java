package org.lianban.app.supervision.assessment;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Department;
import org.lianban.app.supervision.assessment.Assessed.Standing;
import org.lianban.app.supervision.assessment.Assessed.Value;
import org.lianban.app.supervision.assessment.Formula.Term;

/** Makes points, scores and places of what was counted. Pure: the same counts and formula give the same ranking. */
record Scoring(Formula formula) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final int DECIMALS = 2;
    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(DECIMALS);
    private static final int SHARE_DECIMALS = 4;

    /**
     * Assesses the departments, the best first and those that are not ranked last.
     *
     * @param counts by department and figure; what is missing is nothing
     */
    List<Assessed> of(List<Department> departments, Map<String, Map<Figure, Count>> counts) {
        List<Assessed> assessed = departments.stream()
                .map(department -> unplaced(department, counts.getOrDefault(department.code(), Map.of())))
                .sorted(ORDER)
                .toList();
        List<Assessed> placed = new ArrayList<>(assessed.size());
        for (Assessed one : assessed) {
            placed.add(place(one, placed));
        }
        return placed;
    }

    private static final Comparator<Assessed> ORDER_OF_SCORES =
            Comparator.comparing(Assessed::score, Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder()));

    private static final Comparator<Assessed> ORDER = ORDER_OF_SCORES
            .thenComparing(Assessed::cases, Comparator.reverseOrder())
            .thenComparing(Assessed::department);

    private static Assessed place(Assessed one, List<Assessed> better) {
        BigDecimal score = one.score();
        if (score == null) {
            return one;
        }
        Integer place = better.isEmpty() || ORDER_OF_SCORES.compare(better.get(better.size() - 1), one) != 0
                ? Integer.valueOf(better.size() + 1)
                : better.get(better.size() - 1).place();
        return new Assessed(one.department(), one.name(), one.cases(), place, score, one.figures());
    }

    private Assessed unplaced(Department department, Map<Figure, Count> counts) {
        long cases = part(counts, Figure.CASES);
        List<Value> plain = formula.terms().stream()
                .map(term -> value(term, part(counts, term.figure()), whole(term, counts, cases), null, NOTHING))
                .toList();
        int weights = formula.terms().stream()
                .filter(term -> plain.get(formula.terms().indexOf(term)).points() != null)
                .mapToInt(Term::weight)
                .sum();
        List<Value> weighed = new ArrayList<>(plain.size());
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < plain.size(); i++) {
            Value value = plain.get(i);
            BigDecimal weight = BigDecimal.valueOf(formula.terms().get(i).weight());
            if (value.points() == null) {
                weighed.add(value);
            } else {
                sum = sum.add(value.points().multiply(weight));
                weighed.add(weighed(
                        value, HUNDRED.multiply(weight).divide(BigDecimal.valueOf(weights), DECIMALS, HALF_UP)));
            }
        }
        boolean ranked = weights > 0 && cases >= formula.term(Figure.CASES).least();
        BigDecimal score = ranked ? sum.divide(BigDecimal.valueOf(weights), DECIMALS, HALF_UP) : null;
        return new Assessed(department.code(), department.name(), cases, null, score, weighed);
    }

    private static Value weighed(Value value, BigDecimal weight) {
        return new Value(
                value.figure(), value.part(), value.whole(), value.value(), value.standing(), value.points(), weight);
    }

    private static long part(Map<Figure, Count> counts, Figure figure) {
        Count count = counts.get(figure);
        return count == null ? 0 : count.part();
    }

    private static long whole(Term term, Map<Figure, Count> counts, long cases) {
        Count count = counts.get(term.figure());
        return switch (term.measure()) {
            case COUNT -> part(counts, term.figure());
            case SHARE -> count == null ? 0 : count.whole();
            case PER_CASE -> cases;
        };
    }

    /**
     * A figure with everything that follows from its counts.
     *
     * @param points as they were published; null to make them
     */
    static Value value(Term term, long part, long whole, @Nullable BigDecimal points, BigDecimal weight) {
        Standing standing = standing(term, whole);
        BigDecimal value = term.measure() == Figure.Measure.COUNT || whole == 0
                ? null
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), SHARE_DECIMALS, HALF_UP);
        BigDecimal made = points != null || standing != Standing.SCORED ? points : points(term, part, whole);
        return new Value(term.figure(), part, whole, value, standing, made, weight);
    }

    private static Standing standing(Term term, long whole) {
        if (term.weight() == 0) {
            return Standing.SHOWN;
        }
        if (whole == 0) {
            return Standing.NO_DATA;
        }
        return whole < term.least() ? Standing.TOO_FEW : Standing.SCORED;
    }

    /** On the line between the two values, from the exact quotient and not from the rounded one. */
    private static BigDecimal points(Term term, long part, long whole) {
        Integer full = term.fullAt();
        Integer zero = term.zeroAt();
        if (full == null || zero == null) {
            throw new IllegalStateException(term.figure() + " weighs something and has no line");
        }
        BigDecimal over = BigDecimal.valueOf(part)
                .multiply(THOUSAND)
                .subtract(BigDecimal.valueOf(zero).multiply(BigDecimal.valueOf(whole)));
        BigDecimal line = BigDecimal.valueOf((long) full - zero).multiply(BigDecimal.valueOf(whole));
        BigDecimal points = HUNDRED.multiply(over).divide(line, DECIMALS, HALF_UP);
        return points.max(NOTHING).min(HUNDRED.setScale(DECIMALS));
    }
}
