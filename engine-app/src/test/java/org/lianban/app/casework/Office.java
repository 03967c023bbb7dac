package org.lianban.app.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.acceptance.Acceptance;
import org.lianban.app.casework.acceptance.ApplicationForm;
import org.lianban.app.casework.acceptance.ApplicationForm.HandedIn;
import org.lianban.app.casework.acceptance.Applications;
import org.lianban.app.casework.acceptance.CaseMaterial;
import org.lianban.app.casework.acceptance.CorrectionForm;
import org.lianban.app.casework.acceptance.CorrectionForm.Defect;
import org.lianban.app.casework.acceptance.CorrectionSubmission;
import org.lianban.app.casework.acceptance.Corrections;
import org.lianban.app.casework.acceptance.HandedInForm;
import org.lianban.app.casework.acceptance.MaterialPlan;
import org.lianban.app.casework.branch.Opinion;
import org.lianban.app.casework.decision.DecisionForms;
import org.lianban.app.casework.decision.Decisions;
import org.lianban.app.casework.decision.Deliveries;
import org.lianban.app.casework.examination.OpinionForm;
import org.lianban.app.casework.examination.Opinions;
import org.lianban.app.casework.form.MergedForm;
import org.lianban.app.casework.work.CaseServices;
import org.lianban.app.casework.work.CaseState;
import org.lianban.app.casework.work.CommandReceipt;
import org.lianban.app.casework.work.CommandRequest;
import org.lianban.app.casework.work.Verdict;
import org.lianban.app.catalogue.CatalogueBook;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Authority;
import org.lianban.app.organisation.Role;
import org.lianban.app.rulebook.RulesBook;
import org.lianban.app.tasks.WorkTask;
import org.lianban.app.web.LocalisedText;
import org.lianban.rules.ApplicantKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People at work: one of each sort, made when first needed, and the usual way of a case in short sentences. */
public final class Office {

    @Autowired
    private Applications applications;

    @Autowired
    private Acceptance acceptance;

    @Autowired
    private Corrections corrections;

    @Autowired
    private Opinions opinions;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private MaterialPlan plan;

    private final Register register;
    private final List<UUID> cases = new CopyOnWriteArrayList<>();
    private final Map<String, Actor> people = new ConcurrentHashMap<>();

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CatalogueBook catalogue;

    @Autowired
    private RulesBook rules;

    public Office(Register register) {
        this.register = register;
    }

    /** The cases that were opened here. */
    public List<UUID> cases() {
        return cases;
    }

    public District district() {
        return new District(jdbc, catalogue);
    }

    public Actor clerk() {
        return people.computeIfAbsent("clerk", key -> district().clerk());
    }

    public Actor approver(String department) {
        return people.computeIfAbsent(
                "approver " + department, key -> district().approver(department));
    }

    public Actor head(String department) {
        return people.computeIfAbsent("head " + department, key -> district().head(department));
    }

    public Actor lead(String department) {
        return people.computeIfAbsent(
                "lead " + department, key -> district().person(department, Set.of(Role.LEAD), Set.of()));
    }

    public Actor government() {
        return people.computeIfAbsent("government", key -> district()
                .person("GOVERNMENT", Set.of(Role.HEAD), Set.of(Authority.GRANT_JOINT_EXTENSION)));
    }

    public static CommandRequest by(Actor actor) {
        return new CommandRequest(actor, "test", null, null, "test");
    }

    /** An application with every paper that the applicant can bring, except these. */
    public UUID applied(Situation situation, String... without) {
        return apply(by(clerk()), form(situation, null, without)).caseId();
    }

    public UUID appliedReceivedAt(Situation situation, Instant receivedAt) {
        return apply(by(clerk()), form(situation, receivedAt)).caseId();
    }

    public CommandReceipt apply(CommandRequest request, ApplicationForm form) {
        CommandReceipt receipt = applications.apply(request, form);
        if (!cases.contains(receipt.caseId())) {
            cases.add(receipt.caseId());
        }
        return receipt;
    }

    public ApplicationForm form(Situation situation, Instant receivedAt, String... without) {
        List<String> missing = List.of(without);
        CaseServices followed = receivedAt == null
                ? new CaseServices(catalogue.current(), rules.current())
                : new CaseServices(catalogue.at(receivedAt), rules.at(receivedAt));
        List<HandedIn> handedIn =
                plan.of(followed, situation.service(), situation.joint(), situation.answers()).stream()
                        .filter(material -> !material.state().isThere())
                        .map(CaseMaterial::material)
                        .filter(key -> !missing.contains(key))
                        .map(key -> new HandedIn(key, true, null))
                        .toList();
        return new ApplicationForm(
                situation.service(),
                situation.answers(),
                new ApplicationForm.Applicant(
                        situation.applicant(), "云溪小馆", identifier(situation.applicant()), "13800000000", null),
                handedIn,
                FilledIn.of(MergedForm.of(
                        followed.catalogue().forms(),
                        plan.items(followed, situation.service(), situation.joint(), situation.answers()),
                        situation.answers(),
                        ApplicantKind.valueOf(situation.applicant().name()))),
                receivedAt);
    }

    private static String identifier(ApplicationForm.Applicant.Kind kind) {
        return kind == ApplicationForm.Applicant.Kind.PERSON ? "990101199001010019" : "91990101MA0000001Y";
    }

    /** What the catalogue calls a material. */
    public LocalisedText nameOf(String item, String material) {
        return catalogue.current().item(item).orElseThrow().materials().stream()
                .filter(listed -> listed.code().equals(material))
                .findFirst()
                .orElseThrow()
                .name();
    }

    public void accept(UUID caseId) {
        acceptance.accept(by(clerk()), caseId);
    }

    public UUID accepted(Situation situation) {
        UUID caseId = applied(situation);
        accept(caseId);
        return caseId;
    }

    /** Sends the correction notice for these materials. */
    public void askToCorrect(UUID caseId, String... materials) {
        corrections.send(
                by(clerk()),
                caseId,
                new CorrectionForm(
                        Arrays.stream(materials)
                                .map(key -> new Defect(key, "缺少 " + key))
                                .toList(),
                        null));
    }

    public void correct(UUID caseId, String... materials) {
        corrections.submit(by(clerk()), caseId, submission(materials));
    }

    public static CorrectionSubmission submission(String... materials) {
        return new CorrectionSubmission(handedIn(materials).materials());
    }

    public static HandedInForm handedIn(String... materials) {
        return new HandedInForm(Arrays.stream(materials)
                .map(key -> new HandedIn(key, true, null))
                .toList());
    }

    public void agree(UUID caseId, String item) {
        give(caseId, item, Opinion.AGREE);
    }

    public void disagree(UUID caseId, String item) {
        give(caseId, item, Opinion.DISAGREE);
    }

    private void give(UUID caseId, String item, Opinion opinion) {
        WorkTask task = register.examination(caseId, item);
        opinions.give(by(approver(task.department())), task.id(), new OpinionForm(opinion, "已审查"));
    }

    /** Every department that still examines agrees, those included that waited. */
    public void allAgree(UUID caseId) {
        List<WorkTask> open = examinations(caseId);
        while (!open.isEmpty()) {
            open.forEach(task ->
                    opinions.give(by(approver(task.department())), task.id(), new OpinionForm(Opinion.AGREE, "符合条件")));
            open = examinations(caseId);
        }
    }

    private List<WorkTask> examinations(UUID caseId) {
        return new ArrayList<>(register.openTasks(caseId).stream()
                .filter(task -> task.element().equals("examine"))
                .toList());
    }

    /** Accepted, examined by all, all for it. */
    public UUID examined(Situation situation) {
        UUID caseId = accepted(situation);
        allAgree(caseId);
        return caseId;
    }

    /** A case in that state, by the straight way. */
    public UUID caseIn(CaseState state) {
        UUID caseId = applied(Situation.SHOP_SIGN, state == CaseState.CORRECTING ? "site-agreement" : "nothing");
        switch (state) {
            case RECEIVED -> {}
            case CORRECTING -> askToCorrect(caseId, "site-agreement");
            case EXAMINING, DECIDING, ISSUING, DELIVERING, CLOSED -> goOnTo(state, caseId);
        }
        return caseId;
    }

    private void goOnTo(CaseState state, UUID caseId) {
        accept(caseId);
        if (state.compareTo(CaseState.DECIDING) >= 0) {
            allAgree(caseId);
        }
        if (state.compareTo(CaseState.ISSUING) >= 0) {
            decide(caseId, Verdict.GRANT);
        }
        if (state.compareTo(CaseState.DELIVERING) >= 0) {
            issue(caseId);
        }
        if (state == CaseState.CLOSED) {
            deliver(caseId, Instant.parse("2026-03-02T01:00:00Z"));
        }
    }

    public void decide(UUID caseId, Verdict verdict) {
        WorkTask task = register.task(caseId, "decide");
        String remedies = verdict == Verdict.REFUSE ? "六十日内可申请行政复议，六个月内可提起行政诉讼" : null;
        decisions.decide(by(head(task.department())), caseId, new DecisionForms.Decide(verdict, "理由", remedies));
    }

    public void issue(UUID caseId) {
        decisions.issue(by(approver(register.task(caseId, "issue_certificate").department())), caseId);
    }

    public void deliver(UUID caseId, @Nullable Instant signedAt) {
        deliveries.deliver(
                by(clerk()), caseId, new DecisionForms.Deliver(DecisionForms.Deliver.Method.WINDOW, "张三", signedAt));
    }

    public void withdraw(UUID caseId) {
        deliveries.withdraw(by(clerk()), caseId, new DecisionForms.Withdraw("不再开办"));
    }
}
