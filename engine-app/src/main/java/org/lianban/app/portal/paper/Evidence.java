package org.lianban.app.portal.paper;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.lianban.app.casework.form.CaseForms;
import org.lianban.app.casework.form.FieldText;
import org.lianban.app.casework.form.FormChange;
import org.lianban.app.casework.form.FormChanges;
import org.lianban.app.casework.form.MergedField;
import org.lianban.app.casework.view.ApplicantViews;
import org.lianban.app.casework.view.CaseView;
import org.lianban.app.casework.view.MaterialView;
import org.lianban.app.ledger.Timeline;
import org.lianban.app.ledger.TimelineEntry;
import org.lianban.app.organisation.Departments;
import org.lianban.app.papers.IssuedPaper;
import org.lianban.app.papers.PaperContent;
import org.lianban.app.papers.PaperContent.Fact;
import org.lianban.app.papers.PaperContent.Section;
import org.lianban.app.papers.PaperDraft;
import org.lianban.app.papers.PaperKind;
import org.lianban.app.papers.Papers;
import org.lianban.app.web.LocalisedText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The evidence of a case on paper: every step of its ledger and every file, and the hashes by which both can be checked. */
@Service
class Evidence {

    private static final int MOST = 10_000;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final ApplicantViews views;
    private final Timeline timeline;
    private final Papers papers;
    private final Departments departments;
    private final ZoneId zone;
    private final CaseForms forms;
    private final FormChanges changes;

    Evidence(
            ApplicantViews views,
            Timeline timeline,
            Papers papers,
            Departments departments,
            ZoneId zone,
            CaseForms forms,
            FormChanges changes) {
        this.views = views;
        this.timeline = timeline;
        this.papers = papers;
        this.departments = departments;
        this.zone = zone;
        this.forms = forms;
        this.changes = changes;
    }

    /** The evidence as of now; as long as nothing happens it is the same paper. */
    @Transactional
    IssuedPaper of(UUID caseId) {
        CaseView view = views.of(caseId);
        List<TimelineEntry> entries = timeline.of(caseId, 0, MOST);
        Instant last = entries.get(entries.size() - 1).recordedAt();
        return newest(caseId).filter(paper -> !paper.issuedAt().isBefore(last)).orElseGet(() -> {
            papers.issue(new PaperDraft(
                    PaperKind.EVIDENCE,
                    departments.find(view.leadDepartment()).orElseThrow().region(),
                    caseId,
                    view.number(),
                    view.leadDepartment(),
                    content(view, entries)));
            return newest(caseId).orElseThrow();
        });
    }

    private Optional<IssuedPaper> newest(UUID caseId) {
        return papers.ofCase(caseId).stream()
                .filter(paper -> paper.kind() == PaperKind.EVIDENCE)
                .reduce((older, newer) -> newer);
    }

    private PaperContent content(CaseView view, List<TimelineEntry> entries) {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.list(
                new LocalisedText("办理过程（账本）", "What happened (the ledger)"),
                entries.stream().map(this::line).toList()));
        List<LocalisedText> files =
                view.materials().stream().flatMap(Evidence::file).toList();
        if (!files.isEmpty()) {
            sections.add(Section.list(new LocalisedText("提交的文件", "Files handed in"), files));
        }
        List<LocalisedText> corrected = corrections(view.id());
        if (!corrected.isEmpty()) {
            sections.add(
                    Section.list(new LocalisedText("更正的申请表内容", "Fields of the form that were corrected"), corrected));
        }
        return new PaperContent(
                view.applicant().name(),
                List.of(
                        Fact.plain("办件编号", "Case number", view.number()),
                        new Fact(
                                new LocalisedText("事项", "Service"),
                                view.service().name()),
                        new Fact(new LocalisedText("状态", "State"), view.stateText()),
                        Fact.plain(
                                "账本步数",
                                "Steps of the ledger",
                                Long.toString(view.ledger().sequence())),
                        Fact.plain(
                                "账本末尾哈希",
                                "Hash of the ledger's end",
                                grouped(view.ledger().hash()))),
                List.of(new LocalisedText(
                        "本证据书列出此件账本中的每一步。每一步都带有上一步的哈希，末尾哈希见上表。",
                        "This paper lists every step in the ledger of the case. Each step holds the hash of the one before; the hash"
                                + " of the last stands above.")),
                sections,
                List.of(new LocalisedText(
                        "账本凭证文件可在本平台“核验凭证”页面或用 lianban ledger verify 核验，其末尾哈希应与上表一致。",
                        "The receipt file of the ledger can be verified on the page “Check a receipt” or by lianban ledger verify;"
                                + " it ends in the same hash.")));
    }

    private static Stream<LocalisedText> file(MaterialView material) {
        MaterialView.AttachmentView attached = material.attachment();
        if (attached == null) {
            return Stream.empty();
        }
        String file = attached.name() + "  SHA-256 " + grouped(attached.sha256());
        return Stream.of(new LocalisedText(
                material.name().zh() + "：" + file, material.name().en() + ": " + file));
    }

    /** Who corrected a field of the form, when, from what to what. */
    private List<LocalisedText> corrections(UUID caseId) {
        return forms.find(caseId).stream()
                .flatMap(filled -> changes.ofCase(caseId).stream()
                        .flatMap(change -> filled.field(change.field()).map(field -> line(change, field)).stream()))
                .toList();
    }

    private LocalisedText line(FormChange change, MergedField field) {
        LocalisedText earlier = FieldText.onPaper(field, change.earlier());
        LocalisedText later = FieldText.onPaper(field, change.later());
        String at = MOMENT.format(change.at().atZone(zone));
        return new LocalisedText(
                "%s  %s：%s → %s（%s）"
                        .formatted(
                                at,
                                field.label().zh(),
                                earlier.zh(),
                                later.zh(),
                                change.byApplicant() ? "申请人 " + change.by() : "窗口 " + change.by()),
                "%s  %s: %s → %s (%s)"
                        .formatted(
                                at,
                                field.label().en(),
                                earlier.en(),
                                later.en(),
                                (change.byApplicant() ? "the applicant, " : "at the window, ") + change.by()));
    }

    private LocalisedText line(TimelineEntry entry) {
        String at = MOMENT.format(entry.at().atZone(zone));
        return new LocalisedText(
                "%s  %s（%s）".formatted(at, entry.text().zh(), entry.basis()),
                "%s  %s (%s)".formatted(at, entry.text().en(), entry.basis()));
    }

    /** In groups, so that a line can break. */
    private static String grouped(String hash) {
        return hash.replaceAll("(.{8})(?!$)", "$1 ");
    }
}
