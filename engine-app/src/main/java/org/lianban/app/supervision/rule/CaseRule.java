package org.lianban.app.supervision.rule;

import java.util.stream.Stream;
import org.lianban.app.supervision.trace.SupervisedCase;

/** A rule that looks at one case. It is pure: the same case, table and calendar give the same. */
public interface CaseRule {

    /** What it is. */
    RuleText text();

    /** All that it says of the case as it stands now, past and to come; nothing if it does not concern it. */
    Stream<Found> look(SupervisedCase supervised, Setting setting);
}
