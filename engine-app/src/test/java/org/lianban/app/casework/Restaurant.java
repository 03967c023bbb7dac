package org.lianban.app.casework;

import java.util.List;
import java.util.Map;
import org.lianban.app.casework.acceptance.ApplicationForm;
import org.lianban.app.casework.acceptance.CaseMaterial;
import org.lianban.app.casework.acceptance.MaterialPlan;
import org.lianban.app.casework.work.CaseServices;
import org.lianban.app.casework.work.CommandRequest;
import org.lianban.app.catalogue.reading.CatalogueReader;
import org.lianban.app.organisation.Actor;
import org.lianban.rules.Rules;

/** Somebody who opens a restaurant with a sign, a kitchen and cigarettes: all five departments take part. */
public final class Restaurant {

    public static final Map<String, String> ANSWERS = Map.of(
            "sells-tobacco", "yes",
            "shop-sign-installed", "yes",
            "cooks-on-site", "yes",
            "by-agent", "no",
            "sign-premises", "rented",
            "fire-commitment", "no");

    private static final CaseServices SHIPPED = new CaseServices(new CatalogueReader().shipped(), Rules.load());

    private Restaurant() {}

    /** The application with every material. */
    public static ApplicationForm complete(MaterialPlan plan) {
        List<ApplicationForm.HandedIn> handedIn = plan.of(SHIPPED, "open-restaurant", true, ANSWERS).stream()
                .map(CaseMaterial::material)
                .map(key -> new ApplicationForm.HandedIn(key, true, null))
                .toList();
        return new ApplicationForm(
                "open-restaurant",
                ANSWERS,
                new ApplicationForm.Applicant(
                        ApplicationForm.Applicant.Kind.ENTERPRISE, "云溪小馆", "91990101MA0000001Y", "13800000000", null),
                handedIn,
                FilledIn.RESTAURANT,
                null);
    }

    public static CommandRequest request(Actor actor) {
        return new CommandRequest(actor, "test", null, null, "test");
    }
}
