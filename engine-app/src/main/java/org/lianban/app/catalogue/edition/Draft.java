package org.lianban.app.catalogue.edition;

import java.time.Instant;

/**
 * What an entry may become, right or wrong.
 *
 * @param revision the number of its saving, which no other has
 * @param source YAML, or what is meant to become YAML
 * @param savedBy a login
 */
record Draft(int revision, String source, Instant savedAt, String savedBy) {}
