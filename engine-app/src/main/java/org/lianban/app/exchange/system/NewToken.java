package org.lianban.app.exchange.system;

import java.time.Instant;
import java.util.UUID;

/**
 * A token just issued.
 *
 * @param token what the system sends as {@code Authorization: Bearer}; it is shown this once
 */
record NewToken(UUID id, String token, TokenScope scope, Instant expiresAt) {}
