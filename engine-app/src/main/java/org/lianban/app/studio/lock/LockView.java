package org.lianban.app.studio.lock;

import java.time.Instant;
import org.lianban.app.studio.part.Designer;

/**
 * Who edits a part.
 *
 * @param until when the lease is over, unless it is renewed before
 * @param mine whether it is who asks
 */
public record LockView(Designer holder, Instant heldSince, Instant until, boolean mine) {}
