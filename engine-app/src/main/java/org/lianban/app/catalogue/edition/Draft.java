package org.lianban.app.catalogue.edition;

import java.time.Instant;

/**
 * What an entry may become, right or wrong.
 *
 * @param revision counts how often it was saved, from 1
 * @param source YAML, or what is meant to become YAML
 * @param savedBy a login
 */
record Draft(int revision, String source, Instant savedAt, String savedBy) {}
