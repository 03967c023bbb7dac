package org.lianban.app.casework.acceptance;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.work.CaseServices;
import org.lianban.app.casework.work.Services;
import org.lianban.app.catalogue.Catalogue;
import org.lianban.app.catalogue.JointService;
import org.lianban.app.catalogue.ServiceItem;
import org.lianban.app.held.HeldDocument;
import org.lianban.app.held.HeldLookUps;
import org.lianban.app.held.HeldStanding;
import org.lianban.app.organisation.Actor;
import org.lianban.app.web.KeyedHash;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.stereotype.Service;

/** Asks what departments hold already of the materials of an application, and of no others. */
@Service
public class HeldMaterials {

    private final HeldLookUps lookUps;
    private final MaterialPlan plan;
    private final Services services;
    private final Clock clock;
    private final KeyedHash hash;

    HeldMaterials(HeldLookUps lookUps, MaterialPlan plan, Services services, Clock clock, KeyedHash hash) {
        this.lookUps = lookUps;
        this.plan = plan;
        this.services = services;
        this.clock = clock;
        this.hash = hash;
    }

    /** What is held of somebody who stands at the window with the full number. */
    HeldAnswer ask(Actor clerk, HeldQuestion question) {
        FormCheck.requireIdentifier(question.applicant(), question.idNumber(), "idNumber");
        return ask(clerk, question.serviceCode(), question.answers(), hash.ofIdentity(question.idNumber()));
    }

    /**
     * What is held for an application.
     *
     * @param holder the keyed hash of the applicant's number
     * @throws Refusal with 429 if the same person asked too often
     */
    public HeldAnswer ask(Actor by, String service, Map<String, String> answers, String holder) {
        CaseServices followed = services.receivedAt(clock.instant());
        Catalogue catalogue = followed.catalogue();
        Optional<JointService> joint = catalogue.jointService(service);
        FormCheck.requireKnown(
                joint.map(catalogue::situationsOf)
                        .or(() -> catalogue.item(service).map(ServiceItem::situations))
                        .orElseThrow(() -> Refusal.notFound(new LocalisedText(
                                "没有编码为 %s 的事项。".formatted(service),
                                "There is no service with the code %s.".formatted(service)))),
                answers);
        List<String> kinds = plan.of(followed, service, joint.isPresent(), answers).stream()
                .map(CaseMaterial::material)
                .toList();
        HeldLookUps.LookUp found = lookUps.ask(by, holder, service, kinds);
        return new HeldAnswer(found.id(), found.at(), byMaterial(found.documents()));
    }

    private static List<HeldAnswer.HeldMaterial> byMaterial(List<HeldDocument> documents) {
        Map<String, List<HeldDocument>> byKind = documents.stream()
                .collect(Collectors.groupingBy(HeldDocument::kind, LinkedHashMap::new, Collectors.toList()));
        List<HeldAnswer.HeldMaterial> all = new ArrayList<>();
        byKind.forEach((kind, held) -> {
            List<HeldDocument> valid =
                    held.stream().filter(HeldDocument::isValid).toList();
            all.add(new HeldAnswer.HeldMaterial(kind, valid.isEmpty() ? held.subList(0, 1) : valid));
        });
        return all;
    }

    /**
     * What the form makes of documents that were found, by material, as they stand now: one that has expired since then is not
     * taken over.
     *
     * @throws Refusal if a document was not found by a look-up of the same person for the same applicant
     */
    Map<String, CaseHeld> used(Actor by, ApplicationForm form) {
        Map<String, CaseHeld> used = new LinkedHashMap<>();
        if (form.heldUses().isEmpty()) {
            return used;
        }
        String holder = hash.ofIdentity(form.applicant().idNumber());
        List<UUID> ids = form.heldUses().stream().map(HeldUse::document).toList();
        Map<UUID, HeldDocument> documents = lookUps.again(by, holder, ids).stream()
                .collect(Collectors.toMap(HeldDocument::id, document -> document));
        Map<UUID, Instant> made = new LinkedHashMap<>();
        for (HeldUse use : form.heldUses()) {
            HeldDocument document = documents.get(use.document());
            if (document == null || !document.kind().equals(use.key())) {
                throw notFound(use);
            }
            Instant at = made.computeIfAbsent(use.lookUp(), id -> lookUps.made(id, by, holder, form.serviceCode())
                    .orElseThrow(() -> notFound(use)));
            String reason = reason(use);
            used.put(
                    use.key(),
                    new CaseHeld(use.key(), document, use.lookUp(), at, outcome(document.standing(), reason), reason));
        }
        return used;
    }

    private static @Nullable String reason(HeldUse use) {
        String reason = use.broughtBecause();
        return reason == null || reason.isBlank() ? null : reason.strip();
    }

    private static CaseHeld.Outcome outcome(HeldStanding standing, @Nullable String reason) {
        if (reason != null) {
            return CaseHeld.Outcome.BROUGHT;
        }
        return switch (standing) {
            case VALID -> CaseHeld.Outcome.TAKEN_OVER;
            case EXPIRED -> CaseHeld.Outcome.EXPIRED;
            case REVOKED -> CaseHeld.Outcome.REVOKED;
        };
    }

    private static Refusal notFound(HeldUse use) {
        return Refusal.invalid(
                "held",
                new LocalisedText(
                        "部门存证中没有申请人的这份材料：%s。请重新查询。".formatted(use.key()),
                        "No department holds this of the applicant: %s. Look it up again.".formatted(use.key())));
    }
}
