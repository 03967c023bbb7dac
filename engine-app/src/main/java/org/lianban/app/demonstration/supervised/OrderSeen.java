package org.lianban.app.demonstration.supervised;

import java.time.Instant;
import java.util.UUID;

/**
 * An order as it stands with one of its departments.
 *
 * @param since when something last happened between the two
 * @param returned whether a reply was sent back already
 * @param settled whether the replies of all its departments are accepted
 */
record OrderSeen(
        UUID id, String number, String department, String state, Instant since, boolean returned, boolean settled) {}
