package org.lianban.app.engine;

import java.time.Instant;

/**
 * A timer of the flow whose time has come.
 *
 * @param id the engine's job
 * @param rootInstance the case's outermost process instance
 * @param dueAt when it was to fire
 */
public record DueTimer(String id, String rootInstance, Instant dueAt) {}
