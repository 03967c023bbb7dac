package org.lianban.monitoring.attribution;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.attribution.Piece.Kind;

/** Walks a case backwards from its end: each piece began because another had ended, and that one is on the path before it. */
final class Path {

    /**
     * A span of time on the path.
     *
     * @param piece what held the case, null while nothing did
     * @param before what had ended before nothing held it, null at the receipt
     * @param next what followed, null at the end
     */
    record Hold(
            Instant from,
            Instant to,
            @Nullable Piece piece,
            @Nullable Piece before,
            @Nullable Piece next) {}

    private static final Comparator<Piece> LONGEST_OPEN =
            Comparator.comparing(Piece::from).thenComparing(Piece::id);

    private final CaseCourse course;
    private final Set<Piece> seen = new HashSet<>();

    private Path(CaseCourse course) {
        this.course = course;
    }

    /** The holds in order of time, without gaps, from the receipt to the end. */
    static List<Hold> of(CaseCourse course) {
        return new Path(course).walk();
    }

    private List<Hold> walk() {
        Deque<Hold> path = new ArrayDeque<>();
        Instant cursor = course.endsAt();
        @Nullable Piece next = null;
        while (cursor.isAfter(course.receivedAt())) {
            @Nullable Piece piece = before(next, cursor).orElse(null);
            Instant ended = piece == null ? course.receivedAt() : later(end(piece), course.receivedAt());
            if (ended.isBefore(cursor)) {
                path.addFirst(new Hold(ended, cursor, null, piece, next));
            }
            if (piece == null) {
                break;
            }
            seen.add(piece);
            Instant began = later(piece.from(), course.receivedAt());
            if (began.isBefore(ended)) {
                path.addFirst(new Hold(began, ended, piece, null, next));
            }
            cursor = began.isBefore(ended) ? began : ended;
            next = piece;
        }
        return List.copyOf(path);
    }

    private Optional<Piece> before(@Nullable Piece next, Instant cursor) {
        if (next == null) {
            return last(cursor, piece -> piece.kind() != Kind.WAITING).or(() -> last(cursor, piece -> true));
        }
        return switch (next.kind()) {
            case EXAMINING -> waitBefore(next, cursor).or(() -> last(cursor, beginsBranch(next)));
            case WAITING -> last(cursor, beginsBranch(next));
            default -> last(cursor, piece -> piece.kind() != Kind.WAITING).or(() -> last(cursor, piece -> true));
        };
    }

    /** What a branch waited for that began late: the last of the others to finish, or the waiting itself if that is not known. */
    private Optional<Piece> waitBefore(Piece examination, Instant cursor) {
        return last(cursor, piece -> piece.kind() == Kind.WAITING && ofSameBranch(piece, examination))
                .flatMap(waiting -> last(
                                cursor,
                                piece -> piece.kind() == Kind.EXAMINING
                                        && waiting.after().contains(String.valueOf(piece.branch()))
                                        && piece.to().isAfter(waiting.from()))
                        .or(() -> Optional.of(waiting)));
    }

    /** A branch begins after what concerned the case as a whole, or goes on after itself. */
    private static Predicate<Piece> beginsBranch(Piece next) {
        return piece -> piece.branch() == null || (piece.kind() == Kind.EXAMINING && ofSameBranch(piece, next));
    }

    private static boolean ofSameBranch(Piece one, Piece other) {
        return one.branch() != null && one.branch().equals(other.branch());
    }

    private Optional<Piece> last(Instant cursor, Predicate<Piece> which) {
        return pieces().filter(which)
                .filter(piece -> !end(piece).isAfter(cursor))
                .max(Comparator.comparing(this::end).thenComparing(LONGEST_OPEN.reversed()));
    }

    private Stream<Piece> pieces() {
        return course.pieces().stream().filter(piece -> !seen.contains(piece)).filter(piece -> piece.from()
                .isBefore(course.endsAt()));
    }

    private Instant end(Piece piece) {
        return piece.to().isBefore(course.endsAt()) ? piece.to() : course.endsAt();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
