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

    /** The longest run of days off that a notice has fixed so far: 24 January to 2 February 2020. */
    private static final int LONGEST_HOLIDAY = 10;

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
     * <p>In one unit the amounts decide. N calendar days always end by the Nth working day; the other way round a week has five
     * working days and the longest holiday on record may lie in between.
     */
    public boolean surelyWithin(RuleLimit other) {
        if (unit == RuleUnit.WORKING_DAY && other.unit == RuleUnit.CALENDAR_DAY) {
            return (amount * 7 + 4) / 5 + LONGEST_HOLIDAY <= other.amount;
        }
        return amount <= other.amount;
    }

    /** The one that ends sooner, as far as that can be told without a calendar; this one if it cannot. */
    RuleLimit shorter(RuleLimit other) {
        return other.surelyWithin(this) && !surelyWithin(other) ? other : this;
    }
}
