package org.lianban.app.supervision.source.delivered;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lianban.app.catalogue.Catalogue;
import org.lianban.app.catalogue.Material;
import org.lianban.app.catalogue.MaterialSource;
import org.lianban.app.catalogue.ServiceItem;
import org.lianban.app.supervision.trace.CorrectionAsked.Asked;
import org.lianban.app.web.LocalisedText;

/** What the catalogue lists for an item. Of an item that it does not know it says nothing against anybody. */
final class Items {

    private final Catalogue catalogue;
    private final Map<String, String> holders = new HashMap<>();

    Items(Catalogue catalogue) {
        this.catalogue = catalogue;
        for (ServiceItem item : catalogue.items()) {
            for (Material material : item.materials()) {
                String holder = material.issuedBy();
                if (material.source() == MaterialSource.GOVERNMENT && holder != null) {
                    holders.put(material.code(), holder);
                    holders.put(material.name().zh(), holder);
                }
            }
        }
    }

    boolean listsGround(String item, String ground) {
        return catalogue
                .item(item)
                .map(known -> known.ground(ground).isPresent())
                .orElse(true);
    }

    boolean listsFee(String item, String fee) {
        return item(item)
                .map(known ->
                        known.fees().stream().anyMatch(one -> one.code().equals(fee) || isCalled(one.name(), fee)))
                .orElse(true);
    }

    Asked asked(String item, String material) {
        boolean listed = item(item)
                .map(known -> known.materials().stream()
                        .anyMatch(one -> one.code().equals(material) || isCalled(one.name(), material)))
                .orElse(true);
        return new Asked(material, listed, holders.get(material));
    }

    private Optional<ServiceItem> item(String code) {
        return catalogue.item(code);
    }

    private static boolean isCalled(LocalisedText name, String text) {
        return name.zh().equals(text) || name.en().equalsIgnoreCase(text);
    }
}
