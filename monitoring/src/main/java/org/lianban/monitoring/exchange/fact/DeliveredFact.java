package org.lianban.monitoring.exchange.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.clock.LimitUnit;
import org.lianban.monitoring.clock.TimeLimit;

/**
 * One thing that happened in a case of another system.
 *
 * @param id names it within its case
 * @param at when it took effect
 * @param recordedAt when it was entered there; {@code at} where the other system does not say
 * @param department whose act it is, by the other system's account, or null
 * @param person who did it, as the other system calls them, or null
 * @param data what else is told, by the keys that {@link FactType} names; a list is separated by commas
 */
public record DeliveredFact(
        String id,
        FactType type,
        Instant at,
        Instant recordedAt,
        @Nullable String department,
        @Nullable String person,
        Map<String, String> data) {

    /** An order that depends on nothing but the content, and in which only equal facts are equal. */
    public static final Comparator<DeliveredFact> BY_CONTENT = Comparator.comparing(DeliveredFact::at)
            .thenComparing(DeliveredFact::type)
            .thenComparing(DeliveredFact::id)
            .thenComparing(DeliveredFact::recordedAt)
            .thenComparing(fact -> String.valueOf(fact.department))
            .thenComparing(fact -> String.valueOf(fact.person))
            .thenComparing(fact -> new TreeMap<>(fact.data).toString());

    private static final int MOST = 10_000;

    /** Keeps the data as they are now. */
    public DeliveredFact {
        data = Map.copyOf(data);
    }

    /** A value of the data. */
    public Optional<String> value(String key) {
        return Optional.ofNullable(data.get(key)).filter(text -> !text.isBlank());
    }

    /** A whole number from 1 to 10,000 of the data; empty if there is none. */
    public OptionalInt number(String key) {
        String text = data.getOrDefault(key, "");
        try {
            int number = Integer.parseInt(text.strip());
            return number >= 1 && number <= MOST ? OptionalInt.of(number) : OptionalInt.empty();
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    /** A date of the data, as {@code 2026-03-02}; empty if there is none. */
    public Optional<LocalDate> date(String key) {
        try {
            return value(key).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The parts of a list in the data; none if it is not there. */
    public List<String> list(String key) {
        return Arrays.stream(data.getOrDefault(key, "").split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** The unit in the data, working days where it is not told. */
    public LimitUnit unit() {
        return value("unit")
                .flatMap(name -> Arrays.stream(LimitUnit.values())
                        .filter(unit -> unit.name().equals(name))
                        .findFirst())
                .orElse(LimitUnit.WORKING_DAY);
    }

    /** The limit that the data tell under that key, or empty. */
    public Optional<TimeLimit> limit(String key) {
        OptionalInt amount = number(key);
        return amount.isEmpty()
                ? Optional.empty()
                : Optional.of(new TimeLimit(
                        amount.getAsInt(), unit(), null, value("basis").orElse(null)));
    }
}
