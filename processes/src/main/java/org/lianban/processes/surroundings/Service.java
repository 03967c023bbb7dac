package org.lianban.processes.surroundings;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A single item or a joint service, as far as models are judged by it.
 *
 * @param code by which rule tables and {@code lianban:services} name it
 * @param constituents the items of a joint service; empty of a single item
 * @param statutory what the catalogue gives; absent where the tables alone say it
 * @param promised what the catalogue gives; absent where nothing is promised
 * @param stages the department's own plan; empty where the catalogue plans none
 * @param grounds the whitelist for pauses of this item
 */
public record Service(
        String code,
        String zh,
        String en,
        List<Constituent> constituents,
        @Nullable Days statutory,
        @Nullable Days promised,
        List<PlannedStage> stages,
        List<AllowedGround> grounds) {

    public Service {
        constituents = List.copyOf(constituents);
        stages = List.copyOf(stages);
        grounds = List.copyOf(grounds);
    }

    /** Whether several departments handle it together. */
    public boolean joint() {
        return !constituents.isEmpty();
    }

    /** The ground of that code from the whitelist. */
    public Optional<AllowedGround> ground(String ground) {
        return grounds.stream().filter(allowed -> allowed.code().equals(ground)).findFirst();
    }

    /**
     * An item of a joint service.
     *
     * @param dependsOn codes of the items whose result it needs before it can begin
     */
    public record Constituent(String item, List<String> dependsOn) {
        public Constituent {
            dependsOn = List.copyOf(dependsOn);
        }
    }

    /** A step of the department's own work: {@code examination}, {@code decision} or another word of the catalogue. */
    public record PlannedStage(String key, Days limit) {}

    /** Why the clock of an item may stand still, and how long at most. */
    public record AllowedGround(String code, Days cap) {}
}
