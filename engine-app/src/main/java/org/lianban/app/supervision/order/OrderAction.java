package org.lianban.app.supervision.order;

import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;

/**
 * Something that the reader may do about an order now.
 *
 * @param department whose reply it is about; null where it is about all, or the reader's own
 */
public record OrderAction(
        OrderMove name,
        LocalisedText label,
        String href,
        @Nullable String department) {}
