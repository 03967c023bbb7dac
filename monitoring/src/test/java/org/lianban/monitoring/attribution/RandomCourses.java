package org.lianban.monitoring.attribution;

import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.lianban.monitoring.attribution.Piece.Elsewhere;
import org.lianban.monitoring.attribution.Piece.Kind;
import org.lianban.monitoring.calendar.Calendars;
import org.quicktheories.core.Gen;

/** Courses of cases: such as offices have them, and such as no sane office would. */
final class RandomCourses {

    private static final Instant BEGIN =
            Calendars.cn().startOf(LocalDate.of(2026, 1, 28)).plus(Duration.ofHours(9));

    private final Random random;
    private final List<Piece> pieces = new ArrayList<>();
    private Instant now = BEGIN;

    private RandomCourses(long seed) {
        this.random = new Random(seed);
    }

    static Gen<CaseCourse> joint() {
        return longs().all().zip(integers().between(0, 6), (seed, branches) -> new RandomCourses(seed).joint(branches));
    }

    /** Pieces of all kinds anywhere, also before the receipt, after the end, and ending before they begin. */
    static Gen<CaseCourse> wild() {
        return longs().all().map(seed -> new RandomCourses(seed).anything());
    }

    private CaseCourse joint(int branches) {
        now = now.plus(Duration.ofHours(hours(80)));
        caseLevel(Kind.ACCEPTING, "SERVICE_CENTRE");
        if (random.nextInt(3) == 0) {
            caseLevel(Kind.CORRECTING, "SERVICE_CENTRE");
            caseLevel(Kind.ACCEPTING, "SERVICE_CENTRE");
        }
        Instant last = now;
        Map<String, Instant> ends = new HashMap<>();
        for (int i = 0; i < branches; i++) {
            Instant end = branch("item" + i, "D" + random.nextInt(4), now, ends);
            last = end.isAfter(last) ? end : last;
        }
        now = last;
        caseLevel(Kind.DECIDING, "LEAD");
        caseLevel(Kind.DELIVERING, "SERVICE_CENTRE");
        boolean closed = random.nextBoolean();
        Instant end = closed ? now : BEGIN.plus(Duration.ofHours(hours(2500)));
        return new CaseCourse(BEGIN, end, closed, List.copyOf(pieces));
    }

    private Instant branch(String item, String department, Instant from, Map<String, Instant> ends) {
        Instant begin = from;
        if (!ends.isEmpty() && random.nextInt(3) == 0) {
            Map.Entry<String, Instant> first = List.copyOf(ends.entrySet()).get(random.nextInt(ends.size()));
            begin = first.getValue();
            pieces.add(new Piece(
                    item + "-wait",
                    Kind.WAITING,
                    department,
                    item,
                    "await",
                    from,
                    begin,
                    Set.of(first.getKey()),
                    null,
                    List.of(),
                    Map.of()));
        }
        Instant end = begin.plus(Duration.ofHours(hours(700)));
        pieces.add(new Piece(
                item,
                Kind.EXAMINING,
                department,
                item,
                "examine",
                begin,
                end,
                Set.of(),
                random.nextBoolean() ? begin.plus(Duration.ofHours(hours(90))) : null,
                random.nextInt(3) == 0
                        ? List.of(new Elsewhere("ASKED", "answer", begin, begin.plus(Duration.ofHours(hours(200)))))
                        : List.of(),
                grounds(begin)));
        ends.put(item, end);
        return end;
    }

    private Map<LocalDate, String> grounds(Instant begin) {
        Map<LocalDate, String> grounds = new HashMap<>();
        LocalDate day = Calendars.cn().dateOf(begin).plusDays(random.nextInt(5));
        for (int i = random.nextInt(15); i > 0; i--) {
            grounds.put(day.plusDays(i), "TESTING");
        }
        return grounds;
    }

    private void caseLevel(Kind kind, String department) {
        Instant from = random.nextInt(4) == 0 ? now.plus(Duration.ofHours(hours(120))) : now;
        now = from.plus(Duration.ofHours(hours(150)));
        pieces.add(Piece.of(kind + "-" + pieces.size(), kind, department, null, kind.name(), from, now));
    }

    private CaseCourse anything() {
        for (int i = random.nextInt(12); i > 0; i--) {
            Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
            String branch = kind == Kind.EXAMINING || kind == Kind.WAITING ? "item" + random.nextInt(3) : null;
            Instant from = BEGIN.plus(Duration.ofHours(hours(1500) - 200L));
            pieces.add(new Piece(
                    "p" + i,
                    kind,
                    "D" + random.nextInt(3),
                    branch,
                    kind.name(),
                    from,
                    from.plus(Duration.ofHours(hours(400) - 30L)),
                    Set.of("item" + random.nextInt(3)),
                    null,
                    List.of(),
                    grounds(from)));
        }
        return new CaseCourse(
                BEGIN, BEGIN.plus(Duration.ofHours(hours(1800) - 50L)), random.nextBoolean(), List.copyOf(pieces));
    }

    /** Often none at all, as when one command ends a stage and begins the next. */
    private int hours(int most) {
        return random.nextInt(5) == 0 ? 0 : random.nextInt(most);
    }
}
