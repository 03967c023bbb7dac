package org.lianban.app.supervision.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;
import org.lianban.rules.AssessmentWeight;
import org.lianban.rules.AssessmentWeights;

/**
 * How figures become a score, in words and numbers; kept with every publication.
 *
 * @param points how a value becomes points
 * @param score how points become a score
 * @param ranking who is ranked, and how
 */
public record Formula(List<Term> terms, LocalisedText points, LocalisedText score, LocalisedText ranking) {

    /**
     * One figure.
     *
     * @param formula how its value is made
     * @param weight 0 if it is shown only
     * @param fullAt the value with a hundred points, in thousandths
     * @param zeroAt the value with none
     * @param least from how many items on it has points; of the cases: from how many on a department is ranked
     */
    public record Term(
            Figure figure,
            Figure.Measure measure,
            LocalisedText name,
            LocalisedText formula,
            int weight,
            @Nullable Integer fullAt,
            @Nullable Integer zeroAt,
            int least) {}

    static Formula of(AssessmentWeights weights, Period.Kind kind) {
        return new Formula(
                Arrays.stream(Figure.values())
                        .map(figure -> term(figure, weights.of(figure.name(), kind.name())))
                        .toList(),
                new LocalisedText(
                        "得分 = 100 ×（指标值 − 零分值）÷（满分值 − 零分值），不低于 0、不高于 100，保留两位小数。",
                        "Points = 100 × (value − value without points) ÷ (value with full points − value without points), not below 0 "
                                + "nor above 100, rounded to two decimals."),
                new LocalisedText(
                        "总分 = Σ（得分 × 权重）÷ Σ 权重，只计有得分的指标：无数据或样本不足的指标不得分，其权重按比例由其他指标分担。",
                        "Score = Σ (points × weight) ÷ Σ weight over the figures that have points: one without data, or with too little, "
                                + "has none, and the others share its weight in proportion."),
                new LocalisedText(
                        "办件数达到最少样本的部门按总分排名；总分相同名次相同，其后名次顺延；其余部门只列样本数，不排名。",
                        "Departments with enough cases are ranked by their score; equal scores share a place, and the next places are "
                                + "left out; of the others only the sample is told."));
    }

    private static Term term(Figure figure, Optional<AssessmentWeight> set) {
        AssessmentWeight weight = set.orElse(new AssessmentWeight(0, null, null, 1));
        return new Term(
                figure,
                figure.measure(),
                figure.title(),
                figure.formula(),
                weight.weight(),
                weight.fullAt(),
                weight.zeroAt(),
                weight.least());
    }

    /** The figure of that name. */
    public Term term(Figure figure) {
        return terms.stream()
                .filter(term -> term.figure() == figure)
                .findFirst()
                .orElseThrow();
    }
}
