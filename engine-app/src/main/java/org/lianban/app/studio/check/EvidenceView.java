package org.lianban.app.studio.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;
import org.lianban.processes.Evidence;

/**
 * What shows that a finding is true; what is absent does not belong to its kind.
 *
 * @param steps of a run
 * @param service of a longest path: the item or joint service for which it is longest
 * @param legs of a longest path, in their order
 * @param workingDays their sum
 * @param limit what it may be at most, in working days
 */
record EvidenceView(
        EvidenceKind kind,
        @Nullable List<RunStep> steps,
        @Nullable String service,
        @Nullable List<PathLeg> legs,
        @Nullable Integer workingDays,
        @Nullable Integer limit) {

    /** Of which kind it is. */
    enum EvidenceKind {
        ITSELF,
        RUN,
        LONGEST_PATH
    }

    /**
     * What happens at once in a run.
     *
     * @param passed ids of the nodes and sequence flows that a token passes
     * @param tokens ids of where tokens are afterwards, once for each token
     */
    record RunStep(List<String> passed, List<String> tokens) {}

    /** A stage on a path, which may stand in another model than the one that is looked at. */
    record PathLeg(String process, String element, LocalisedText name, String limitKey, int workingDays) {
        static PathLeg of(Evidence.Leg leg) {
            LocalisedText name = new LocalisedText(leg.nameZh(), leg.nameEn());
            return new PathLeg(leg.process(), leg.element(), name, leg.limitKey(), leg.workingDays());
        }
    }

    static EvidenceView of(Evidence evidence) {
        if (evidence instanceof Evidence.Run run) {
            List<RunStep> steps = run.steps().stream()
                    .map(step -> new RunStep(step.passed(), step.tokens()))
                    .toList();
            return new EvidenceView(EvidenceKind.RUN, steps, null, null, null, null);
        }
        if (evidence instanceof Evidence.LongestPath path) {
            List<PathLeg> legs = path.legs().stream().map(PathLeg::of).toList();
            return new EvidenceView(
                    EvidenceKind.LONGEST_PATH, null, path.service(), legs, path.workingDays(), path.limit());
        }
        return new EvidenceView(EvidenceKind.ITSELF, null, null, null, null, null);
    }
}
