package org.lianban.app.studio.change;

import java.time.Instant;
import java.util.UUID;
import org.lianban.app.studio.part.ChangeState;
import org.lianban.app.studio.part.Designer;

/**
 * A change.
 *
 * @param changedAt when it or anything in it was changed last
 */
public record Change(UUID id, String title, ChangeState state, Designer author, Instant createdAt, Instant changedAt) {}
