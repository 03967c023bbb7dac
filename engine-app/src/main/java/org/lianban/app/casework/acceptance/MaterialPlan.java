package org.lianban.app.casework.acceptance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.branch.Participants;
import org.lianban.app.casework.work.CaseServices;
import org.lianban.app.catalogue.Material;
import org.lianban.app.catalogue.MaterialSource;
import org.lianban.app.catalogue.Necessity;
import org.lianban.app.catalogue.ServiceItem;
import org.springframework.stereotype.Component;

/** Which materials an application needs in its situation, each paper once. */
@Component
public class MaterialPlan {

    private final Participants participants;

    MaterialPlan(Participants participants) {
        this.participants = participants;
    }

    /** The items of a service that are examined in this situation. */
    public List<ServiceItem> items(CaseServices services, String service, boolean joint, Map<String, String> answers) {
        return joint
                ? participants.of(services, services.jointService(service), answers).keySet().stream()
                        .map(services::item)
                        .toList()
                : List.of(services.item(service));
    }

    /**
     * The materials as they stand before anything was handed in. What another item of the same joint service will issue is
     * not asked for, nor the paper of a form that is filled in.
     */
    public List<CaseMaterial> of(CaseServices services, String service, boolean joint, Map<String, String> answers) {
        Map<String, CaseMaterial> byCode = new LinkedHashMap<>();
        for (ServiceItem item : items(services, service, joint, answers)) {
            Map<String, org.lianban.rules.Necessity> ruled = services.rules().materials(item.code(), answers);
            for (Material material : item.materials()) {
                Necessity necessity = necessity(material, ruled.get(material.code()), answers);
                if (necessity != null
                        && material.source() != MaterialSource.FORM
                        && !(joint && services.isAwaited(service, item.code(), material.code(), answers))) {
                    byCode.merge(material.code(), planned(item, material, necessity), MaterialPlan::merged);
                }
            }
        }
        return List.copyOf(byCode.values());
    }

    private static @Nullable Necessity necessity(
            Material material, org.lianban.rules.@Nullable Necessity ruled, Map<String, String> answers) {
        if (ruled != null) {
            return ruled == org.lianban.rules.Necessity.NOT_NEEDED ? null : Necessity.valueOf(ruled.name());
        }
        boolean applies = material.onlyIf() == null || material.onlyIf().holdsFor(answers);
        return applies ? material.necessity() : null;
    }

    private static CaseMaterial planned(ServiceItem item, Material material, Necessity necessity) {
        MaterialState state =
                material.source() == MaterialSource.GOVERNMENT ? MaterialState.FROM_REGISTER : MaterialState.MISSING;
        return new CaseMaterial(material.code(), List.of(item.code()), necessity, state, null, null, null);
    }

    /** The strictest item decides. */
    private static CaseMaterial merged(CaseMaterial one, CaseMaterial other) {
        List<String> items = new ArrayList<>(one.items());
        items.addAll(other.items());
        Necessity strictest = rank(one.necessity()) >= rank(other.necessity()) ? one.necessity() : other.necessity();
        return new CaseMaterial(one.material(), List.copyOf(items), strictest, one.state(), null, null, null);
    }

    private static int rank(Necessity necessity) {
        return switch (necessity) {
            case OPTIONAL -> 0;
            case MAY_FOLLOW -> 1;
            case NEEDED -> 2;
        };
    }
}
