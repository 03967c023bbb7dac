package org.lianban.app.engine.release;

import java.util.List;
import org.lianban.processes.checking.FileFinding;

/** Models that are not deployed: the checker finds errors in them. */
public final class RefusedModels extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<FileFinding> findings;

    RefusedModels(List<FileFinding> findings) {
        super("the models are refused: " + findings);
        this.findings = List.copyOf(findings);
    }

    /** What is wrong with them; never empty. */
    public List<FileFinding> findings() {
        return findings;
    }
}
