package org.lianban.app.hall;

import java.time.Instant;

/** A time for appointments, and how many are left. */
record Slot(Instant startsAt, int left) {}
