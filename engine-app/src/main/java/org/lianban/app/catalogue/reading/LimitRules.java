package org.lianban.app.catalogue.reading;

import java.util.ArrayList;
import java.util.List;

/** The promised limit stays within the statutory one (law L20), and the stages within the promised one. */
final class LimitRules {

    private LimitRules() {}

    static List<CatalogueError> check(Field file) {
        List<CatalogueError> errors = new ArrayList<>();
        Field statutory = file.get("limits").get("statutory");
        Field promised = file.get("limits").get("promised");
        if (exceeds(promised, statutory)) {
            errors.add(promised.error(
                    "承诺时限不得超过法定时限（" + inChinese(statutory) + "）：《优化营商环境条例》第三十六条",
                    "The promised limit must not exceed the statutory limit (" + words(statutory)
                            + "): Regulation on Optimising the Business Environment, Article 36"));
        }
        Field whole = promised.isPresent() ? promised : statutory;
        long stages = file.each("stages").stream()
                .filter(stage -> unit(stage.get("limit")).equals(unit(whole)))
                .mapToLong(stage -> amount(stage.get("limit")))
                .sum();
        if (isLimit(whole) && stages > amount(whole)) {
            errors.add(file.get("stages")
                    .error(
                            "各环节合计 " + stages + "，超过时限 " + inChinese(whole),
                            "The stages together take " + stages + ", more than the limit of " + words(whole)));
        }
        return errors;
    }

    /** Whether one limit may end after another; limits that are absent exceed nothing. */
    static boolean exceeds(Field limit, Field bound) {
        return isLimit(limit) && isLimit(bound) && atMost(limit, unit(bound)) > amount(bound);
    }

    /**
     * How much a limit is at most in another unit. Calendar days hold no more working days than there are of them; working
     * days take up to twice as many calendar days and ten more for the longest public holidays.
     */
    private static long atMost(Field limit, String unit) {
        boolean stretched = unit(limit).equals("WORKING_DAY") && unit.equals("CALENDAR_DAY");
        return stretched ? 2 * amount(limit) + 10 : amount(limit);
    }

    /** What is missing, or no limit at all, has been reported already. */
    private static boolean isLimit(Field limit) {
        return amount(limit) > 0;
    }

    private static String unit(Field limit) {
        return limit.text("unit");
    }

    private static long amount(Field limit) {
        return limit.get("amount").node().asLong(0);
    }

    private static String inChinese(Field limit) {
        return amount(limit) + (unit(limit).equals("WORKING_DAY") ? " 个工作日" : " 个自然日");
    }

    private static String words(Field limit) {
        return amount(limit) + " " + unit(limit);
    }
}
