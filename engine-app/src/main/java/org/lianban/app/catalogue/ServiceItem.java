package org.lianban.app.catalogue;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;

/**
 * One matter that one department decides (事项), at the finest grain.
 *
 * @param aliases what people call it, for searching, in whichever language they say it
 * @param bulkOpinion whether the department may agree to many cases of it in one go: only where nothing is weighed
 * @param form what its application says; empty if that stands in the materials alone
 * @param discontinued why it can no longer be applied for; null while it can
 */
public record ServiceItem(
        String code,
        int version,
        LocalisedText name,
        List<String> aliases,
        String department,
        ItemKind kind,
        List<LegalBasis> legalBasis,
        List<Condition> conditions,
        List<Restriction> restrictions,
        List<Situation> situations,
        List<Material> materials,
        List<FieldUse> form,
        Limits limits,
        List<SuspensionGround> grounds,
        List<Fee> fees,
        List<StageSpec> stages,
        @Nullable CertificateSpec certificate,
        List<Source> sources,
        boolean bulkOpinion,
        @Nullable LocalisedText discontinued) {

    public ServiceItem {
        aliases = List.copyOf(aliases);
        legalBasis = List.copyOf(legalBasis);
        conditions = List.copyOf(conditions);
        restrictions = List.copyOf(restrictions);
        situations = List.copyOf(situations);
        materials = List.copyOf(materials);
        form = List.copyOf(form);
        grounds = List.copyOf(grounds);
        fees = List.copyOf(fees);
        stages = List.copyOf(stages);
        sources = List.copyOf(sources);
    }

    public boolean isOffered() {
        return discontinued == null;
    }

    /** The ground of that code from this item's whitelist. */
    public Optional<SuspensionGround> ground(String groundCode) {
        return grounds.stream()
                .filter(ground -> ground.code().equals(groundCode))
                .findFirst();
    }
}
