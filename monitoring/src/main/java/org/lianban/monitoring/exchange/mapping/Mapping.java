package org.lianban.monitoring.exchange.mapping;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.Cap;
import org.lianban.monitoring.clock.LimitUnit;
import org.lianban.monitoring.clock.TimeLimit;
import org.lianban.monitoring.exchange.fact.FactType;

/**
 * From the codes and columns of one system to cases, stages and clock events.
 *
 * @param name what the mapping calls itself
 * @param calendar the calendar of the cases; its zone also holds for times without an offset
 * @param limit within which a case must end
 * @param starts where a clock starts, in order of preference: the first that a case has, has the effect
 * @param stops where a clock stops, in order of preference
 * @param stages from codes to stages; a key that ends in {@code *} is a prefix, and the longest that fits prevails
 * @param departments from what the log calls a department to lianban's own code of it; empty: what the log names is a desk of the other
 *     system and no department of ours. With any, an event of another name is refused
 * @param facts what else supervision learns from the log; pauses and extensions it learns from those of the clock
 */
public record Mapping(
        String name,
        WorkCalendar calendar,
        TimeLimit limit,
        CaseFields caseFields,
        EventFields eventFields,
        List<Trigger> starts,
        List<Stop> stops,
        List<Pairing> suspensions,
        List<Extension> extensions,
        Map<String, String> stages,
        Map<String, String> departments,
        List<FactRule> facts) {

    /**
     * Which columns or attributes describe a case; those of an XES trace have {@code case:} before their key.
     *
     * @param id identifies the case
     * @param deadline the last moment in time by the other system's own account
     */
    public record CaseFields(
            String id,
            @Nullable String department,
            @Nullable String responsible,
            @Nullable String deadline) {}

    /**
     * Which columns or attributes describe an event.
     *
     * @param id names it in the other system, so that a changed delivery is known for one; without it the content does
     * @param time when it took effect
     * @param recorded when it was entered, if the log knows
     * @param dated codes of events that took effect on the date that another column of theirs holds, where it holds one
     * @param lateAfterDays an event of the clock that was entered more days than that after it took effect is reported
     */
    public record EventFields(
            @Nullable String id,
            String code,
            String time,
            @Nullable String recorded,
            @Nullable String resource,
            @Nullable String department,
            Map<String, String> dated,
            @Nullable Integer lateAfterDays) {}

    /** A clock stops there, with that outcome. */
    public record Stop(Trigger at, String outcome) {}

    /**
     * A suspension: what opens it and what closes it.
     *
     * @param pair names the pair; only events of the same pair close one another
     * @param term where the log tells the cap of the single case
     * @param waitsForApplicant whether it is the applicant's turn while it lasts, and not the office's
     */
    public record Pairing(
            String pair,
            String ground,
            @Nullable Cap cap,
            @Nullable Term term,
            boolean waitsForApplicant,
            List<Trigger> opens,
            List<Trigger> closes) {

        /** Whether it names a suspension of this pair. */
        public boolean names(String suspension) {
            return suspension.matches(Pattern.quote(pair) + "-[0-9]+");
        }
    }

    /** The events of that code hold in that column how many days, calendar or working, a suspension may last. */
    public record Term(String code, String column, LimitUnit unit) {}

    /** The limit grows there: at the first trigger that a case has anything for. */
    public record Extension(List<Trigger> at, TimeLimit by) {}

    /**
     * A fact is told there.
     *
     * @param columns its data, each with the column or attribute that holds it
     * @param constants data that always hold the same
     */
    public record FactRule(FactType type, Trigger at, Map<String, String> columns, Map<String, String> constants) {}

    /** All that can happen in a log of this kind. */
    public Stream<Trigger> triggers() {
        return Stream.of(
                        starts.stream(),
                        stops.stream().map(Stop::at),
                        suspensions.stream()
                                .flatMap(pair -> Stream.concat(pair.opens().stream(), pair.closes().stream())),
                        extensions.stream().flatMap(extension -> extension.at().stream()),
                        facts.stream().map(FactRule::at))
                .flatMap(each -> each);
    }

    /** The same mapping by another edition of its calendar. */
    public Mapping withCalendar(WorkCalendar edition) {
        return new Mapping(
                name,
                edition,
                limit,
                caseFields,
                eventFields,
                starts,
                stops,
                suspensions,
                extensions,
                stages,
                departments,
                facts);
    }

    /** The stage of a code, or null if the mapping names none. */
    public @Nullable String stageOf(String code) {
        String exact = stages.get(code);
        if (exact != null) {
            return exact;
        }
        String best = null;
        int length = -1;
        for (var stage : stages.entrySet()) {
            String prefix = stage.getKey();
            int most = prefix.length() - 1;
            if (prefix.endsWith("*") && most > length && code.startsWith(prefix.substring(0, most))) {
                best = stage.getValue();
                length = most;
            }
        }
        return best;
    }
}
