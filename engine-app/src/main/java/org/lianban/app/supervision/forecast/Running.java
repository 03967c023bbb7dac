package org.lianban.app.supervision.forecast;

import java.util.UUID;

/**
 * A clock that runs or stands still.
 *
 * @param department who sees it
 */
record Running(UUID id, String department, Timed timed) {}
