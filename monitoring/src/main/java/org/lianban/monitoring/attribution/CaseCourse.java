package org.lianban.monitoring.attribution;

import java.time.Instant;
import java.util.List;

/**
 * What a case went through.
 *
 * @param receivedAt the day of it is not counted
 * @param endsAt when it was closed, or the moment of the reading
 * @param closed whether it was closed; the day of the closing belongs to it, a day in progress does not yet
 */
public record CaseCourse(Instant receivedAt, Instant endsAt, boolean closed, List<Piece> pieces) {}
