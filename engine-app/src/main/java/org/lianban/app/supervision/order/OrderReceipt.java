package org.lianban.app.supervision.order;

import java.util.UUID;
import org.lianban.app.web.LocalisedText;

/**
 * The answer to a command on an order.
 *
 * @param version after it, for {@code If-Match}
 */
public record OrderReceipt(UUID orderId, String number, long version, OrderState state, LocalisedText message) {}
