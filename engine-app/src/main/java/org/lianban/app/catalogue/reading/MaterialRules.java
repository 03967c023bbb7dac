package org.lianban.app.catalogue.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Materials that may follow later do so within a limit, what is filled in as a form has fields, and there is something to accept
 * without what follows.
 */
final class MaterialRules {

    private MaterialRules() {}

    static List<CatalogueError> check(Field item) {
        List<CatalogueError> errors = new ArrayList<>();
        List<Field> materials = item.each("materials");
        materials.forEach(material -> checkFollowing(item, material, errors));
        materials.forEach(material -> checkForm(item, material, errors));
        if (!materials.isEmpty()
                && materials.stream()
                        .noneMatch(material -> material.text("necessity").equals("NEEDED"))) {
            errors.add(item.get("materials")
                    .error(
                            "至少须有一份必要材料：没有材料就没有申请",
                            "At least one material is needed: there is no application without one"));
        }
        return errors;
    }

    private static void checkForm(Field item, Field material, List<CatalogueError> errors) {
        if (material.text("source").equals("FORM") && item.each("form").isEmpty()) {
            errors.add(material.get("source")
                    .error(
                            "事项没有申请表字段（form），材料不能由填写申请表形成",
                            "The item has no fields of a form, so that nothing is filled in as this material"));
        }
    }

    private static void checkFollowing(Field item, Field material, List<CatalogueError> errors) {
        Field within = material.get("followWithin");
        boolean mayFollow = material.text("necessity").equals("MAY_FOLLOW");
        if (within.isPresent() && !mayFollow) {
            errors.add(within.error(
                    "只有可容缺后补（MAY_FOLLOW）的材料才有后补期限",
                    "Only a material that may follow (MAY_FOLLOW) has a limit to follow within"));
        }
        if (mayFollow && material.text("source").equals("FORM")) {
            errors.add(material.get("necessity")
                    .error("申请表在申请时填写，不容缺后补", "A form is filled in at once and does not follow later"));
        }
        if (mayFollow && material.text("source").equals("GOVERNMENT")) {
            errors.add(material.get("necessity")
                    .error(
                            "政府内部材料由共享取得，不容缺后补",
                            "A material of the government comes from the shared register and does not follow later"));
        }
        Field limits = item.get("limits");
        Field whole = limits.get("promised").isPresent() ? limits.get("promised") : limits.get("statutory");
        if (LimitRules.exceeds(within, whole)) {
            errors.add(within.error("容缺材料须在决定到期之前补齐", "What follows must be in before the decision is due"));
        }
    }
}
