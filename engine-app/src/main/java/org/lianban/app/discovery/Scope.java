package org.lianban.app.discovery;

import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Role;

/**
 * Whose cases somebody may look at.
 *
 * @param own only those in which this department has a stage; null for all of the region
 */
record Scope(String region, @Nullable String own) {

    /** A supervisor sees the region, a designer what goes through the own department. */
    static Scope of(Actor reader) {
        return new Scope(reader.region(), reader.has(Role.SUPERVISOR) ? null : reader.department());
    }
}
