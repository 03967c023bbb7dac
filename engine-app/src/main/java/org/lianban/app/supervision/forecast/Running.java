package org.lianban.app.supervision.forecast;

import java.util.UUID;

/**
 * A clock that runs or stands still.
 *
 * @param department who sees it
 * @param past whether its last day is over, as it is on a Saturday after a Friday although no more days were counted
 */
record Running(UUID id, String department, Timed timed, boolean past) {}
