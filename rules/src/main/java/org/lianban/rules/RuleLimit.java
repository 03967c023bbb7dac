package org.lianban.rules;

/**
 * A time limit as a rule or the catalogue gives it. "No limit" is the absence of a limit, never zero.
 *
 * @param amount at least one
 * @param unit what is counted
 * @param kind who set it
 * @param basis law and article, or the rule it rests on, in Chinese as cited, e.g. {@code 行政许可法 第四十二条第一款}
 */
public record RuleLimit(int amount, RuleUnit unit, LimitKind kind, String basis) {

    public RuleLimit {
        if (amount < 1) {
            throw new IllegalArgumentException("a limit is at least one day; where there is none, it is absent");
        }
        if (basis.isBlank()) {
            throw new IllegalArgumentException("a limit names its basis");
        }
    }

    /** A limit in working days by law or regulation. */
    public static RuleLimit statutory(int workingDays, String basis) {
        return new RuleLimit(workingDays, RuleUnit.WORKING_DAY, LimitKind.STATUTORY, basis);
    }

    /** A limit in working days that was promised. */
    public static RuleLimit promised(int workingDays, String basis) {
        return new RuleLimit(workingDays, RuleUnit.WORKING_DAY, LimitKind.PROMISED, basis);
    }

    /**
     * Whether this limit ends no later than the other, whatever day both begin on and whatever holidays fall between.
     *
     * <p>In one unit the amounts decide. N calendar days always end by the Nth working day. The other way round {@link #longestSpan} decides, so
     * that a promise in working days does not outlast a legal limit in calendar days over a Spring Festival.
     */
    public boolean surelyWithin(RuleLimit other) {
        if (unit == RuleUnit.WORKING_DAY && other.unit == RuleUnit.CALENDAR_DAY) {
            return longestSpan(amount) <= other.amount;
        }
        return amount <= other.amount;
    }

    /**
     * So many calendar days at most lie in so many working days: five days a week, the ten days off of Spring Festival 2020, and a day for
     * every further month. No start date under the notices for 2018 to 2026 needs more, up to sixty working days.
     */
    private static int longestSpan(int workingDays) {
        return (workingDays * 7 + 4) / 5 + 10 + workingDays / 20;
    }

    /** The one that ends sooner, as far as that can be told without a calendar; this one if it cannot. */
    RuleLimit shorter(RuleLimit other) {
        return other.surelyWithin(this) && !surelyWithin(other) ? other : this;
    }
}
