package org.lianban.app.exchange.intake;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.clock.LimitUnit;
import org.lianban.monitoring.exchange.fact.FactType;

/** Holds the data of a delivered event against what its type needs and what each key may hold. */
final class DataCheck {

    private static final List<String> NUMBERS = List.of("limit", "promised", "cap", "by", "plannedDays");
    private static final List<String> DATES = List.of("proofDatedOn", "notifiedOn");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}|10000");

    private DataCheck() {}

    /** Notes what is wrong; of no type if that is not known. */
    static void check(@Nullable FactType type, Map<String, String> data, Faults faults) {
        if (type != null) {
            required(type, data, faults);
        }
        for (String key : NUMBERS) {
            if (data.containsKey(key) && !NUMBER.matcher(data.get(key)).matches()) {
                faults.add(
                        "data 中“%s”应为 1 到 10000 的整数".formatted(key),
                        "'%s' in data must be a whole number from 1 to 10000".formatted(key));
            }
        }
        if (data.containsKey("stars") && !data.get("stars").matches("[1-5]")) {
            faults.add("stars 应为 1 到 5", "the stars must be 1 to 5");
        }
        unit(data, faults);
        dates(data, faults);
    }

    private static void required(FactType type, Map<String, String> data, Faults faults) {
        for (String key : type.required().stream().sorted().toList()) {
            if (data.getOrDefault(key, "").isBlank()) {
                faults.add("%s 的 data 缺少“%s”".formatted(type, key), "%s needs '%s' in its data".formatted(type, key));
            }
        }
    }

    private static void unit(Map<String, String> data, Faults faults) {
        String unit = data.get("unit");
        boolean known = unit == null
                || Arrays.stream(LimitUnit.values()).map(LimitUnit::name).anyMatch(unit::equals);
        if (!known
                || (data.containsKey("cap") && LimitUnit.WORKING_MINUTE.name().equals(unit))) {
            faults.add(
                    "unit 应为 WORKING_DAY、CALENDAR_DAY 或 WORKING_MINUTE，上限不能以分钟计",
                    "the unit must be WORKING_DAY, CALENDAR_DAY or WORKING_MINUTE, and a cap has no minutes");
        }
    }

    private static void dates(Map<String, String> data, Faults faults) {
        for (String key : DATES) {
            String text = data.get(key);
            if (text != null && !isDate(text)) {
                faults.add(
                        "data 中“%s”应为 2026-03-02 那样的日期".formatted(key),
                        "'%s' in data must be a date such as 2026-03-02".formatted(key));
            }
        }
    }

    private static boolean isDate(String text) {
        try {
            int year = LocalDate.parse(text).getYear();
            return year >= EventCheck.FIRST_YEAR && year <= EventCheck.LAST_YEAR;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
