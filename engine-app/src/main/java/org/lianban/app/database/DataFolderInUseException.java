package org.lianban.app.database;

import java.nio.file.Path;

/** Another process has the data folder open: two servers on the same files would destroy them. */
final class DataFolderInUseException extends IllegalStateException {

    DataFolderInUseException(Path folder, String holder) {
        super("The data folder %s is in use by another lianban (process %s)."
                .formatted(folder, holder.isEmpty() ? "unknown" : holder));
    }
}
