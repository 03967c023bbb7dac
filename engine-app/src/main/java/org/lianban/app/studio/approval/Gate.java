package org.lianban.app.studio.approval;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.lianban.app.studio.artifact.ArtifactVersion;
import org.lianban.app.studio.artifact.Artifacts;
import org.lianban.app.studio.bench.Bench;
import org.lianban.app.studio.check.Checks;
import org.lianban.app.studio.check.ModelFinding;
import org.lianban.app.studio.content.ArtifactKind;
import org.lianban.app.studio.part.Part;
import org.lianban.app.studio.part.Revisions;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.stereotype.Component;

/** What drafts must pass when they are submitted, approved and released: each time against what is in force then. */
@Component
public class Gate {

    /** Of the findings that stop a change so many are told; the page of the change has all. */
    private static final int TOLD = 20;

    /** Tables with versions of their own, which no release of the studio puts in force. */
    private static final Set<String> PUBLISHED_ELSEWHERE = Set.of("supervision_rules", "assessment_weights");

    private final Revisions revisions;
    private final Artifacts artifacts;
    private final Checks checks;
    private final Bench bench;

    Gate(Revisions revisions, Artifacts artifacts, Checks checks, Bench bench) {
        this.revisions = revisions;
        this.artifacts = artifacts;
        this.checks = checks;
        this.bench = bench;
    }

    /**
     * As {@link #require(List, Instant)}, at the moment at which a release would begin now.
     *
     * @throws Refusal as there
     */
    void require(List<Part> drafts) {
        require(drafts, artifacts.settled());
    }

    /**
     * Requires that drafts may come into force at a moment.
     *
     * @throws Refusal if one is released elsewhere, has another id than its part, is based on what is in force no more, has errors, or fails its test cases
     */
    public void require(List<Part> drafts, Instant moment) {
        drafts.forEach(Gate::requireReleasedHere);
        drafts.forEach(this::requireItsOwnKey);
        drafts.forEach(part -> requireItsBaseInForce(part, moment));
        requireNoErrors(drafts, moment);
        drafts.forEach(this::requireItsCasesPass);
    }

    private static void requireReleasedHere(Part part) {
        if (part.artifact().kind() == ArtifactKind.TABLE
                && PUBLISHED_ELSEWHERE.contains(part.artifact().key())) {
            throw Refusal.conflict(
                            new LocalisedText(
                                    "%s 不在设计工作室发布。".formatted(part.artifact().key()),
                                    "%s is not released in the studio."
                                            .formatted(part.artifact().key())),
                            new LocalisedText(
                                    "监察规则和考核权重由监察人员在各自的页面发布。",
                                    "Supervisors publish the rules of supervision and the weights of assessments on their own pages."))
                    .with("reason", "PUBLISHED_ELSEWHERE");
        }
    }

    private void requireItsOwnKey(Part part) {
        String key = revisions.content(part, part.head()).key();
        if (!part.artifact().key().equals(key)) {
            throw Refusal.conflict(
                            new LocalisedText(
                                    "%s 的文件中写的是 %s。".formatted(part.artifact().key(), key),
                                    "The file of %s says that it is %s."
                                            .formatted(part.artifact().key(), key)),
                            new LocalisedText("请把 id 改回，或作为新的加入。", "Give it its id back, or add it as a new one."))
                    .with("reason", "OTHER_KEY");
        }
    }

    private void requireItsBaseInForce(Part part, Instant moment) {
        Integer inForce = artifacts
                .inForce(part.artifact(), moment)
                .map(ArtifactVersion::version)
                .orElse(null);
        if (!Objects.equals(inForce, part.baseVersion())) {
            throw Refusal.conflict(
                            new LocalisedText(
                                    "%s 已有新的生效版本。".formatted(part.artifact().key()),
                                    "Another version of %s is in force by now."
                                            .formatted(part.artifact().key())),
                            new LocalisedText(
                                    "请导出草稿，从变更单移除，再从生效版本加入并比较。",
                                    "Export the draft, remove it, add what is in force and compare."))
                    .with("reason", "BASE_CHANGED");
        }
    }

    private void requireNoErrors(List<Part> drafts, Instant moment) {
        List<ModelFinding> errors = checks.drafts(drafts, moment).errors();
        if (!errors.isEmpty()) {
            throw Refusal.conflict(
                            new LocalisedText(
                                    "校验发现 %d 个错误。".formatted(errors.size()),
                                    "The check finds errors: %d.".formatted(errors.size())),
                            new LocalisedText("请按校验结果更正。", "Put right what the check finds."))
                    .with("reason", "FINDINGS")
                    .with("findings", errors.stream().limit(TOLD).toList());
        }
    }

    private void requireItsCasesPass(Part part) {
        List<LocalisedText> failures = bench.failures(part);
        if (!failures.isEmpty()) {
            throw Refusal.conflict(
                            new LocalisedText(
                                    "%s 的测试用例未通过。".formatted(part.artifact().key()),
                                    "The test cases of %s fail."
                                            .formatted(part.artifact().key())),
                            new LocalisedText("请在试验台查看差异。", "See on the bench what differs."))
                    .with("reason", "CASES_FAIL")
                    .with("failures", failures.stream().limit(TOLD).toList());
        }
    }
}
