package org.lianban.app.portal.filing;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.lianban.app.casework.acceptance.ApplicationForm;
import org.lianban.app.casework.acceptance.Applications;
import org.lianban.app.casework.work.CommandReceipt;
import org.lianban.app.catalogue.Catalogue;
import org.lianban.app.catalogue.CatalogueBook;
import org.lianban.app.catalogue.JointService;
import org.lianban.app.catalogue.MaterialSource;
import org.lianban.app.catalogue.Offer;
import org.lianban.app.catalogue.ServiceItem;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Department;
import org.lianban.app.organisation.Departments;
import org.lianban.app.portal.account.Applicant;
import org.lianban.app.web.KeyedHash;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files applications for their applicants, by the same command as the window; the day of filing is the day of receipt. */
@Service
class OwnApplications {

    private static final int MOST_A_DAY = 20;

    private final JdbcClient jdbc;
    private final ApplicationDrafts drafts;
    private final Applications applications;
    private final CatalogueBook catalogues;
    private final Departments departments;
    private final KeyedHash hash;
    private final Clock clock;

    OwnApplications(
            JdbcClient jdbc,
            ApplicationDrafts drafts,
            Applications applications,
            CatalogueBook catalogues,
            Departments departments,
            KeyedHash hash,
            Clock clock) {
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.applications = applications;
        this.catalogues = catalogues;
        this.departments = departments;
        this.hash = hash;
        this.clock = clock;
    }

    /** As whom the applicant files: in the region of the department that leads the service. */
    Actor actor(Applicant applicant, String service) {
        Catalogue catalogue = catalogues.current();
        String region = catalogue
                .jointService(service)
                .map(JointService::leadDepartment)
                .or(() -> catalogue.item(service).map(ServiceItem::department))
                .flatMap(departments::find)
                .map(Department::region)
                .orElseThrow(() -> Refusal.notFound(new LocalisedText(
                        "没有编码为 %s 的事项。".formatted(service),
                        "There is no service with the code %s.".formatted(service))));
        return Actor.applicant(applicant.account(), applicant.name(), region);
    }

    /** @throws Refusal if the service can no longer be applied for */
    void requireOffered(String service) {
        Offer.require(catalogues.current(), service);
    }

    /**
     * Requires that the service asks for a material in some situation: which one it is may still change.
     *
     * @throws Refusal with 404 if it never does
     */
    void requireMaterial(String service, String material) {
        Catalogue catalogue = catalogues.current();
        boolean known = catalogue
                .jointService(service)
                .map(catalogue::itemsOf)
                .or(() -> catalogue.item(service).map(List::of))
                .orElse(List.of())
                .stream()
                .flatMap(item -> item.materials().stream())
                .filter(one -> one.source() != MaterialSource.FORM)
                .anyMatch(one -> one.code().equals(material));
        if (!known) {
            throw Refusal.notFound(
                    new LocalisedText("本事项没有这份材料，请刷新页面。", "The service asks for no such material; reload the page."));
        }
    }

    /** Files what a draft has become; pressed twice, in one window or two, it is one application. */
    @Transactional
    CommandReceipt submit(Applicant applicant, UUID id, SubmissionForm form, HttpServletRequest http) {
        ApplicationDraft draft = drafts.hold(applicant.account(), id);
        UUID known = draft.caseId();
        if (known != null) {
            return receipt(known);
        }
        requireOwnNumber(applicant, form.idNumber());
        requireFew(applicant.account());
        Actor actor = actor(applicant, draft.serviceCode());
        ApplicationForm.Applicant.Kind kind =
                ApplicationForm.Applicant.Kind.valueOf(applicant.kind().name());
        CommandReceipt receipt =
                applications.apply(OwnRequests.of(actor, http), form.application(draft.serviceCode(), kind));
        drafts.handedIn(applicant.account(), id, receipt.caseId());
        return receipt;
    }

    private CommandReceipt receipt(UUID caseId) {
        return jdbc.sql("select number, version from approval_case where id = :case")
                .param("case", caseId)
                .query((row, number) -> new CommandReceipt(
                        caseId,
                        row.getString("number"),
                        row.getLong("version"),
                        new LocalisedText(
                                "已收件，编号 " + row.getString("number"),
                                "Received under the number " + row.getString("number"))))
                .single();
    }

    private void requireOwnNumber(Applicant applicant, String number) {
        if (!hash.ofIdentity(number).equals(applicant.identity())) {
            throw Refusal.invalid(
                    "idNumber",
                    new LocalisedText(
                            "与登录账号的证件号码不一致（%s）。".formatted(applicant.identityMasked()),
                            "is not the number that you signed in with (%s).".formatted(applicant.identityMasked())));
        }
    }

    private void requireFew(UUID account) {
        long today = jdbc.sql("select count(*) from approval_case where filed_by = :account and received_at > :since")
                .param("account", account)
                .param("since", Timestamp.from(clock.instant().minus(Duration.ofDays(1))))
                .query(Long.class)
                .single();
        if (today >= MOST_A_DAY) {
            throw Refusal.lockedOut(
                    new LocalisedText("一天内提交的申请过多。", "Too many applications were filed within a day."),
                    new LocalisedText(
                            "请明天再试，或到窗口办理。草稿已保留。", "Try again tomorrow, or come to the window. The draft is kept."));
        }
    }
}
