package org.lianban.app.demonstration.drafting;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Staff;
import org.lianban.app.organisation.StaffMember;
import org.lianban.app.studio.approval.ApprovalDesk;
import org.lianban.app.studio.artifact.Artifacts;
import org.lianban.app.studio.change.ChangeDesk;
import org.lianban.app.studio.comment.CommentDesk;
import org.lianban.app.studio.content.ArtifactKey;
import org.lianban.app.studio.content.ArtifactKind;
import org.lianban.app.studio.content.Content;
import org.lianban.app.studio.content.ContentReader;
import org.lianban.app.studio.part.Origin;
import org.lianban.app.web.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** One designer draws, the other has said something about it; and what the other submitted awaits the first. */
@Component
@Profile("demonstration")
public class DraftedChanges {

    private static final Logger LOG = LoggerFactory.getLogger(DraftedChanges.class);

    private static final ArtifactKey EXAMINATION = ArtifactKey.of(ArtifactKind.MODEL, "item_examination");
    private static final ArtifactKey EXTENSIONS = ArtifactKey.of(ArtifactKind.TABLE, "extension_limits");

    private final Staff staff;
    private final Artifacts artifacts;
    private final ChangeDesk changes;
    private final CommentDesk comments;
    private final ApprovalDesk approvals;

    DraftedChanges(Staff staff, Artifacts artifacts, ChangeDesk changes, CommentDesk comments, ApprovalDesk approvals) {
        this.staff = staff;
        this.artifacts = artifacts;
        this.changes = changes;
        this.comments = comments;
        this.approvals = approvals;
    }

    /** Drafts them once, on the first start; what the studio refuses is left out. */
    public void draft() {
        try {
            draft(actor("designer"), actor("designer2"));
        } catch (Refusal refused) {
            LOG.warn("The drafts of the demonstration are left out: {}", refused.getMessage());
        }
    }

    private void draft(Actor one, Actor other) {
        UUID examination = changes.begin(one, "审查环节写明含现场核查");
        UUID model = changes.take(
                one,
                examination,
                ArtifactKind.MODEL,
                changed(EXAMINATION, "name=\"审查并出具意见\"", "name=\"审查（含现场核查）并出具意见\""),
                Origin.EDITED);
        comments.open(other, model, "examine", "不需要现场核查的事项，名称会不会让人误解？");
        UUID extension = changes.begin(other, "单部门办件的延长期限由十个工作日压缩为八个");
        changes.take(
                other,
                extension,
                ArtifactKind.TABLE,
                changed(EXTENSIONS, "<text>10</text>", "<text>8</text>"),
                Origin.EDITED);
        approvals.submit(other, extension, "单部门办件最多延长八个工作日，已在办的办件不受影响。", null);
    }

    private Content changed(ArtifactKey artifact, String before, String after) {
        int version = artifacts.inForce(artifact).orElseThrow().version();
        String text = artifacts.content(artifact, version).text().replaceFirst(before, after);
        return ContentReader.read(artifact.kind(), text.getBytes(StandardCharsets.UTF_8));
    }

    private Actor actor(String login) {
        return staff.find(login).map(StaffMember::actor).orElseThrow();
    }
}
