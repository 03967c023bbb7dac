package org.lianban.app.tasks;

import java.util.UUID;

/**
 * Filters that somebody keeps under a name.
 *
 * @param count how many tasks they let through now; 1000 stands for that many and more
 */
public record TaskView(UUID id, String name, TaskQuestion question, long count) {}
