package org.lianban.app.catalogue.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.app.catalogue.CertificateSpec;
import org.lianban.app.catalogue.Condition;
import org.lianban.app.catalogue.Fee;
import org.lianban.app.catalogue.LegalBasis;
import org.lianban.app.catalogue.LimitSpec;
import org.lianban.app.catalogue.Material;
import org.lianban.app.catalogue.Restriction;
import org.lianban.app.catalogue.ServiceItem;
import org.lianban.app.catalogue.Situation;
import org.lianban.app.catalogue.StageSpec;
import org.lianban.app.catalogue.SuspensionGround;
import org.lianban.app.web.LocalisedText;

/** All that the catalogue says of an item. */
record ItemDetail(
        String code,
        int version,
        LocalisedText name,
        String department,
        List<LegalBasis> legalBasis,
        List<Condition> conditions,
        List<Restriction> restrictions,
        List<Situation> situations,
        List<Material> materials,
        List<SuspensionGround> grounds,
        List<Fee> fees,
        List<StageSpec> stages,
        @Nullable CertificateSpec certificate,
        @Nullable LimitSpec promised,
        @Nullable LimitSpec statutory) {

    static ItemDetail of(ServiceItem item) {
        return new ItemDetail(
                item.code(),
                item.version(),
                item.name(),
                item.department(),
                item.legalBasis(),
                item.conditions(),
                item.restrictions(),
                item.situations(),
                item.materials(),
                item.grounds(),
                item.fees(),
                item.stages(),
                item.certificate(),
                item.limits().promised(),
                item.limits().statutory());
    }
}
