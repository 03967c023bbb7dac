package org.lianban.processes.behaviour;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.BaseElement;

/** The places of a net, numbered while it is built; the first is the one before the start events. */
final class Places {

    /** What a token on a place means. */
    enum Kind {
        /** Nothing has happened yet. */
        BEGIN,
        /** It waits at the end of a sequence flow, or in the activity behind it. */
        FLOW,
        /** An activity is open which events may leave open. */
        OPEN,
        /** Such an event may still happen. */
        ARMED,
        /** An inclusive gateway has all that it waits for. */
        READY,
        /** An end was reached. */
        END
    }

    /** The place before the start events. */
    static final int BEGIN = 0;

    private static final Set<Kind> LIVE = Set.of(Kind.BEGIN, Kind.FLOW, Kind.OPEN);

    private record Place(Kind kind, BaseElement element) {}

    private final Map<Place, Integer> numbers = new HashMap<>();
    private final List<Place> places = new ArrayList<>();

    Places(BaseElement scope) {
        place(Kind.BEGIN, scope);
    }

    int place(Kind kind, BaseElement element) {
        return numbers.computeIfAbsent(new Place(kind, element), place -> {
            places.add(place);
            return places.size() - 1;
        });
    }

    int size() {
        return places.size();
    }

    Kind kind(int place) {
        return places.get(place).kind();
    }

    /** The flow, the open activity, the end. */
    BaseElement element(int place) {
        return places.get(place).element();
    }

    /** Whether something goes on as long as a token is there. */
    boolean isLive(int place) {
        return LIVE.contains(kind(place));
    }

    /** All but ends. */
    BitSet butEnds() {
        BitSet kept = new BitSet();
        for (int place = 0; place < places.size(); place++) {
            kept.set(place, kind(place) != Kind.END);
        }
        return kept;
    }
}
