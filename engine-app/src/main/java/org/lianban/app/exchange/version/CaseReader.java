package org.lianban.app.exchange.version;

import java.util.List;

/** Understands what one system delivered. */
interface CaseReader {

    /** What the versions of a case's events say; neither the order nor the number of deliveries changes it. */
    ReadCase read(String reference, List<StoredEvent> versions);
}
