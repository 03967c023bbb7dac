package org.lianban.monitoring.exchange.projection;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.clock.Cap;
import org.lianban.monitoring.clock.ClockEvent.Resumed;
import org.lianban.monitoring.clock.ClockEvent.Suspended;
import org.lianban.monitoring.exchange.mapping.Mapping.Pairing;
import org.lianban.monitoring.exchange.projection.Misfit.Kind;
import org.lianban.monitoring.exchange.projection.Projection.Entry;

/** The stops and resumptions of one pair in one case, and which belong together. */
final class Pairs {

    /** Stops and resumptions of the same instant. */
    private record Moment(Deque<MappedEvent> opens, Deque<MappedEvent> closes) {

        Moment() {
            this(new ArrayDeque<>(0), new ArrayDeque<>(0));
        }
    }

    private final Pairing pairing;
    private final @Nullable Cap cap;
    private final Map<Instant, Moment> moments = new TreeMap<>();
    private final Deque<MappedEvent> orphans = new ArrayDeque<>();
    private @Nullable Suspended open;
    private long openLine;
    private int opened;

    Pairs(Pairing pairing, @Nullable Cap cap) {
        this.pairing = pairing;
        this.cap = cap;
    }

    /** Events are added in the order of their content. */
    void add(MappedEvent event, boolean opens) {
        Moment moment = moments.computeIfAbsent(event.at(), at -> new Moment());
        (opens ? moment.opens : moment.closes).add(event);
    }

    /** Writes the suspensions into the ledger and what does not fit into the misfits. */
    void pair(List<Entry> ledger, List<Misfit> misfits) {
        moments.values().forEach(moment -> pair(moment, ledger, misfits));
        if (open != null && !orphans.isEmpty()) {
            closeBackwards(open, orphans.removeLast(), ledger, misfits);
        }
        for (MappedEvent orphan : orphans) {
            misfits.add(Misfit.of(
                    Kind.RESUMED_WITHOUT_STOP,
                    orphan.line(),
                    "%s（%s）恢复计时，但此前没有暂停".formatted(orphan.code(), pairing.pair()),
                    "%s resumes '%s', which nothing had stopped".formatted(orphan.code(), pairing.pair())));
        }
    }

    /** At one instant, what stands open is closed first; otherwise what opens comes before what closes it. */
    private void pair(Moment moment, List<Entry> ledger, List<Misfit> misfits) {
        while (!moment.opens.isEmpty() || !moment.closes.isEmpty()) {
            if (open != null && !moment.closes.isEmpty()) {
                close(open, moment.closes.remove(), ledger);
            } else if (open != null) {
                MappedEvent again = moment.opens.remove();
                misfits.add(Misfit.of(
                        Kind.SUSPENDED_TWICE,
                        again.line(),
                        "%s（%s）重复暂停，不起作用".formatted(again.code(), pairing.pair()),
                        "%s stops '%s', which stands stopped; it changes nothing"
                                .formatted(again.code(), pairing.pair())));
            } else if (!moment.opens.isEmpty()) {
                open(moment.opens.remove(), ledger);
            } else {
                orphans.add(moment.closes.remove());
            }
        }
    }

    private void open(MappedEvent event, List<Entry> ledger) {
        opened++;
        open = new Suspended(event.at(), event.recordedAt(), pairing.pair() + "-" + opened, pairing.ground(), cap);
        openLine = event.line();
        ledger.add(new Entry(open, openLine));
    }

    private void close(Suspended suspension, MappedEvent event, List<Entry> ledger) {
        ledger.add(new Entry(new Resumed(event.at(), event.recordedAt(), suspension.suspension()), event.line()));
        open = null;
    }

    /** The suspension is over, but ends before it begins: it stays in the ledger and takes no time. */
    private void closeBackwards(Suspended suspension, MappedEvent before, List<Entry> ledger, List<Misfit> misfits) {
        ledger.add(
                new Entry(new Resumed(suspension.at(), before.recordedAt(), suspension.suspension()), before.line()));
        open = null;
        misfits.add(Misfit.of(
                Kind.RESUMED_BEFORE_STOP,
                before.line(),
                "%s（%s）早于第 %d 行的暂停，该暂停不计天数".formatted(before.code(), pairing.pair(), openLine),
                "%s resumes '%s' before the stop of line %d; the suspension takes no time"
                        .formatted(before.code(), pairing.pair(), openLine)));
    }

    /** The suspensions that stand open when their case ends. */
    static List<Misfit> neverResumed(List<Entry> ledger, Instant stoppedAt) {
        Map<String, Entry> open = new LinkedHashMap<>();
        for (Entry entry : ledger) {
            if (entry.event() instanceof Suspended suspended && !suspended.at().isAfter(stoppedAt)) {
                open.put(suspended.suspension(), entry);
            } else if (entry.event() instanceof Resumed resumed) {
                open.remove(resumed.suspension());
            }
        }
        List<Misfit> misfits = new ArrayList<>();
        open.forEach((id, entry) -> misfits.add(Misfit.of(
                Kind.NEVER_RESUMED,
                entry.line(),
                "暂停 %s 直至办结也未恢复".formatted(id),
                "suspension %s was never resumed before its case ended".formatted(id))));
        return misfits;
    }
}
