package org.lianban.app.casework.acceptance;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lianban.app.casework.form.CaseForms;
import org.lianban.app.casework.work.CaseServices;
import org.lianban.app.casework.work.LimitBook;
import org.lianban.app.casework.work.Services;
import org.lianban.app.catalogue.Catalogue;
import org.lianban.app.catalogue.JointService;
import org.lianban.app.catalogue.Material;
import org.lianban.app.catalogue.MaterialSource;
import org.lianban.app.catalogue.ServiceItem;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.rules.AcceptanceQuestion;
import org.lianban.rules.ApplicantKind;
import org.springframework.stereotype.Component;

/** What a situation asks for. It belongs to casework, so that it is the very list that a case will have. */
@Component
class RequirementsBook {

    private final Services services;
    private final Clock clock;
    private final MaterialPlan plan;
    private final LimitBook limits;

    RequirementsBook(Services services, Clock clock, MaterialPlan plan, LimitBook limits) {
        this.services = services;
        this.clock = clock;
        this.plan = plan;
        this.limits = limits;
    }

    /** What the answers given so far come to. */
    Requirements of(String code, RequirementsController.SituationAnswers given) {
        CaseServices followed = services.receivedAt(clock.instant());
        Catalogue catalogue = followed.catalogue();
        Optional<JointService> joint = catalogue.jointService(code);
        FormCheck.requireKnown(
                joint.map(catalogue::situationsOf)
                        .or(() -> catalogue.item(code).map(ServiceItem::situations))
                        .orElseThrow(() -> unknown(code)),
                given.answers());
        List<ServiceItem> items = plan.items(followed, code, joint.isPresent(), given.answers());
        return new Requirements(
                items.stream().map(item -> required(item, joint, items)).toList(),
                plan.of(followed, code, joint.isPresent(), given.answers()).stream()
                        .map(material -> required(catalogue, material))
                        .toList(),
                CaseForms.of(catalogue, items, given.answers(), applicant(given)),
                items.stream()
                        .flatMap(item -> barred(followed, item, given).stream())
                        .toList(),
                Requirements.RequiredLimits.of(limits.ofService(followed, code, joint.isPresent(), given.answers())));
    }

    private static Requirements.RequiredItem required(
            ServiceItem item, Optional<JointService> joint, List<ServiceItem> taking) {
        List<String> present = taking.stream().map(ServiceItem::code).toList();
        List<String> dependsOn = joint.flatMap(service -> service.constituent(item.code()))
                .map(constituent -> constituent.dependsOn().stream()
                        .filter(present::contains)
                        .toList())
                .orElse(List.of());
        return new Requirements.RequiredItem(item.code(), item.name(), item.department(), dependsOn);
    }

    private static Requirements.RequiredMaterial required(Catalogue catalogue, CaseMaterial planned) {
        String itemCode = planned.items().get(0);
        Material material = catalogue.item(itemCode).orElseThrow().materials().stream()
                .filter(spec -> spec.code().equals(planned.material()))
                .findFirst()
                .orElseThrow();
        return new Requirements.RequiredMaterial(
                itemCode,
                planned.material(),
                material.name(),
                planned.necessity(),
                material.source(),
                material.form(),
                material.issuedBy(),
                material.source() == MaterialSource.GOVERNMENT);
    }

    private List<Requirements.Barred> barred(
            CaseServices followed, ServiceItem item, RequirementsController.SituationAnswers given) {
        return followed
                .rules()
                .barsToAcceptance(new AcceptanceQuestion(item.code(), applicant(given), given.answers()))
                .stream()
                .map(bar -> new Requirements.Barred(
                        bar.condition(),
                        bar.article(),
                        new LocalisedText(bar.message().zh(), bar.message().en())))
                .toList();
    }

    private static ApplicantKind applicant(RequirementsController.SituationAnswers given) {
        return Objects.requireNonNullElse(given.applicant(), ApplicantKind.ENTERPRISE);
    }

    private static Refusal unknown(String code) {
        return Refusal.notFound(new LocalisedText(
                "没有编码为 %s 的事项。".formatted(code), "There is no service with the code %s.".formatted(code)));
    }
}
