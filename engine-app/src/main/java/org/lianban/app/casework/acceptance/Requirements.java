package org.lianban.app.casework.acceptance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.form.MergedForm;
import org.lianban.app.catalogue.MaterialForm;
import org.lianban.app.catalogue.MaterialSource;
import org.lianban.app.catalogue.Necessity;
import org.lianban.app.web.LocalisedText;
import org.lianban.rules.CaseLimits;
import org.lianban.rules.RuleLimit;
import org.lianban.rules.RuleUnit;

/** What follows from a situation, before anybody applies. */
record Requirements(
        List<RequiredItem> items,
        List<RequiredMaterial> materials,
        MergedForm form,
        List<Barred> barred,
        RequiredLimits limit) {

    /** An item that is examined; {@code dependsOn} names those whose result it waits for in this situation. */
    record RequiredItem(String code, LocalisedText name, String department, List<String> dependsOn) {}

    /**
     * A material to hand in.
     *
     * @param itemCode the first item that asks for it
     * @param heldByRegister it comes from the shared register: nobody may ask the applicant for it
     */
    record RequiredMaterial(
            String itemCode,
            String key,
            LocalisedText name,
            Necessity necessity,
            MaterialSource source,
            MaterialForm form,
            @Nullable String issuedBy,
            boolean heldByRegister) {}

    /** What would bar the acceptance, and the article that says so. */
    record Barred(String condition, String article, LocalisedText message) {}

    record RequiredLimits(RequiredLimit statutory, @Nullable RequiredLimit promised) {
        static RequiredLimits of(CaseLimits limits) {
            RuleLimit promised = limits.promised();
            return new RequiredLimits(
                    RequiredLimit.of(limits.statutory()), promised == null ? null : RequiredLimit.of(promised));
        }
    }

    record RequiredLimit(int amount, RuleUnit unit, String basis) {
        static RequiredLimit of(RuleLimit limit) {
            return new RequiredLimit(limit.amount(), limit.unit(), limit.basis());
        }
    }
}
