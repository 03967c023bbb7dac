package org.lianban.processes.checking;

import java.util.List;
import org.lianban.processes.Finding;
import org.lianban.processes.surroundings.Surroundings;

/** One kind of rules for rule tables. */
interface TableContribution {

    /**
     * What it has to say of one file.
     *
     * @param dmn as it came: hostile until proved otherwise
     */
    List<Finding> of(byte[] dmn, Surroundings surroundings);
}
