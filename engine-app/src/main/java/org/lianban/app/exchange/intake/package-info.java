/** What comes from outside: batches of events by REST, and logs in CSV or XES. All of it is hostile until it was checked. */
@NamedInterface("intake")
@NullMarked
package org.lianban.app.exchange.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
