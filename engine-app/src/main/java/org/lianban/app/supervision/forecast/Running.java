package org.lianban.app.supervision.forecast;

import java.util.UUID;

/**
 * A clock that runs or stands still.
 *
 * @param counted its days up to yesterday, in the unit of its limit
 */
record Running(UUID id, String kind, String subject, String department, int counted, int limit) {}
