package org.lianban.processes.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lianban.processes.Evidence;
import org.lianban.processes.Finding;
import org.lianban.processes.Rule;
import org.lianban.processes.Severity;
import org.lianban.processes.surroundings.Days;
import org.lianban.processes.surroundings.Service;
import org.lianban.processes.time.Course.Bound;

/**
 * Paths that are longer than a limit. Told once a limit, of the service that it hits hardest, at the longest stage of the path that stands in the files at
 * hand: who shortens anything begins there.
 */
final class Excess {
    private final Set<String> own;
    private final Set<String> given;
    private final List<Course> courses;
    private final Limits limits;

    /**
     * Of one model.
     *
     * @param own keys of its processes
     * @param given keys of the processes of all files that are checked
     */
    Excess(Set<String> own, Set<String> given, List<Course> courses, Limits limits) {
        this.own = own;
        this.given = given;
        this.courses = courses;
        this.limits = limits;
    }

    private record Over(Service service, Path path, Bound bound, Path.Leg leg) {
        long by() {
            return path.days() - Allowance.of(bound.days(), path);
        }
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        worst(true, true).ifPresent(over -> tell(over, Severity.ERROR, findings));
        Optional<Over> owed = worst(false, false);
        owed.ifPresent(over -> tell(over, Severity.ERROR, findings));
        if (owed.isEmpty()) {
            worst(false, true).ifPresent(over -> tell(over, Severity.WARNING, findings));
        }
        return findings;
    }

    /** Another checked model tells it, if the stage stands there. */
    private void tell(Over over, Severity severity, List<Finding> findings) {
        if (own.contains(over.leg().process())) {
            findings.add(finding(over, severity));
        }
    }

    private Optional<Over> worst(boolean statutory, boolean internalToo) {
        return overs(statutory, internalToo).max(Comparator.comparingLong(Over::by));
    }

    private Stream<Over> overs(boolean statutory, boolean internalToo) {
        return courses.stream()
                .flatMap(course -> course.bounds(limits).stream()
                        .filter(bound -> bound.statutory() == statutory)
                        .flatMap(bound -> over(course, bound, internalToo)))
                .filter(over -> over.by() > 0);
    }

    private Stream<Over> over(Course course, Bound bound, boolean internalToo) {
        Path path = course.length(internalToo).longest();
        return path.legs().stream()
                .filter(leg -> given.contains(leg.process()))
                .max(Comparator.comparingLong(Path.Leg::days))
                .map(leg -> new Over(course.service(), path, bound, leg))
                .stream();
    }

    private Finding finding(Over over, Severity severity) {
        Service service = over.service();
        long others = overs(
                                over.bound().statutory(),
                                severity == Severity.WARNING || over.bound().internalToo())
                        .map(Over::service)
                        .distinct()
                        .count()
                - 1;
        String pathZh = "“" + service.zh() + "”最长的路径需要 " + lengthInChinese(over) + "，超过";
        String pathEn = "For \"" + service.en() + "\" the longest path takes " + lengthInEnglish(over) + ", over the ";
        String zh = pathZh
                + (over.bound().statutory() ? "法定" : "承诺")
                + "时限 " + inChinese(over.bound().days())
                + (severity == Severity.WARNING ? "：内部时限应当更短" : "")
                + (others > 0 ? "（另有 " + others + " 个事项也超过）" : "") + "。";
        String en = pathEn
                + (over.bound().statutory() ? "statutory" : "promised")
                + " limit of " + inEnglish(over.bound().days())
                + (severity == Severity.WARNING ? ", unless internal limits are kept shorter" : "")
                + (others > 0 ? " (and for " + others + " more)" : "") + ".";
        Evidence evidence = new Evidence.LongestPath(
                service.code(),
                over.path().legs().stream().map(Path.Leg::evidence).toList(),
                Math.toIntExact(over.path().days()),
                Math.toIntExact(Allowance.of(over.bound().days(), over.path())));
        return new Finding(over.leg().element(), Rule.EXCEEDS_LIMIT, severity, zh, en, evidence);
    }

    /** Against a limit in calendar days working days are told in these, too: holidays make them many more. */
    private static String lengthInChinese(Over over) {
        long calendar = over.path().of(Days.Unit.CALENDAR_DAY);
        long working = over.path().days() - calendar;
        if (over.bound().days().unit() == Days.Unit.WORKING_DAY) {
            return over.path().days() + " 个工作日";
        }
        if (working == 0) {
            return calendar + " 个自然日";
        }
        return working + " 个工作日" + (calendar > 0 ? "加 " + calendar + " 个自然日" : "") + "（遇长假最多跨 "
                + Allowance.calendarDays(over.path()) + " 个自然日）";
    }

    private static String lengthInEnglish(Over over) {
        long calendar = over.path().of(Days.Unit.CALENDAR_DAY);
        long working = over.path().days() - calendar;
        if (over.bound().days().unit() == Days.Unit.WORKING_DAY) {
            return counted(over.path().days(), "working day");
        }
        if (working == 0) {
            return counted(calendar, "calendar day");
        }
        return counted(working, "working day") + (calendar > 0 ? " and " + counted(calendar, "calendar day") : "")
                + " (with long holidays up to " + counted(Allowance.calendarDays(over.path()), "calendar day") + ")";
    }

    static String inChinese(Days days) {
        return days.amount() + (days.unit() == Days.Unit.WORKING_DAY ? " 个工作日" : " 个自然日");
    }

    static String inEnglish(Days days) {
        return counted(days.amount(), days.unit() == Days.Unit.WORKING_DAY ? "working day" : "calendar day");
    }

    static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
