package org.lianban.app.simulation.fit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The durations of one kind by stage, item and department; where fewer than five were seen, those of the stage and the item, then of
 * the stage and the department, then of the stage, then of all stages.
 */
public final class Times {

    private static final int ENOUGH = 5;
    private static final Place ALL = new Place("", "", "");

    private record Place(String element, String item, String department) {}

    private final Map<Place, Samples> known;

    private Times(Map<Place, Samples> known) {
        this.known = known;
    }

    /** Those that fit; null if none was ever seen. */
    public @Nullable Samples of(String element, @Nullable String item, String department) {
        String of = item == null ? "" : item;
        Samples some = null;
        for (Place place : List.of(
                new Place(element, of, department),
                new Place(element, of, ""),
                new Place(element, "", department),
                new Place(element, "", ""),
                ALL)) {
            Samples found = known.get(place);
            if (found != null
                    && (found.size() >= ENOUGH
                            || (place.item().isEmpty() && place.department().isEmpty()))) {
                return found;
            }
            some = some == null ? found : some;
        }
        return some;
    }

    /** Gathers them. */
    public static final class Gathering {

        private final Map<Place, List<Long>> seen = new HashMap<>();

        /**
         * Adds one.
         *
         * @param length in milliseconds, not negative; or a share in millionths
         */
        public void add(String element, @Nullable String item, String department, long length) {
            String of = item == null ? "" : item;
            for (Place place : List.of(
                            new Place(element, of, department),
                            new Place(element, of, ""),
                            new Place(element, "", department),
                            new Place(element, "", ""),
                            ALL)
                    .stream()
                    .distinct()
                    .toList()) {
                seen.computeIfAbsent(place, any -> new ArrayList<>()).add(length);
            }
        }

        public Times times() {
            return new Times(seen.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> Samples.of(entry.getValue()))));
        }
    }
}
