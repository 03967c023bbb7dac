package org.lianban.app.engine.migration;

import org.lianban.app.web.LocalisedText;

/** A case that cannot be moved; with the transaction it stays where it was. */
public final class NotMigrated extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient LocalisedText reason;

    public NotMigrated(LocalisedText reason) {
        super(reason.en());
        this.reason = reason;
    }

    public LocalisedText reason() {
        return reason;
    }
}
