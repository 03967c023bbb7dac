package org.lianban.app.supervision.order;

import java.util.List;

/**
 * An order with all that happened to it.
 *
 * @param version for {@code If-Match}
 * @param events the first one first
 * @param actions what the reader may do now
 */
public record OrderView(
        OrderRow order, String text, long version, List<OrderEventView> events, List<OrderAction> actions) {}
