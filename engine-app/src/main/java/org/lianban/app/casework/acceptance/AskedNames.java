package org.lianban.app.casework.acceptance;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.form.FilledForm;
import org.lianban.app.casework.form.FormKey;
import org.lianban.app.casework.work.CaseServices;
import org.lianban.app.catalogue.Material;
import org.lianban.app.web.LocalisedText;

/**
 * What the applicant knows the things by that a notice names: materials by the catalogue, fields by their label.
 *
 * @param followed the catalogue that the case follows
 * @param stored the materials of the case by key
 * @param form what was filled in; null if there was no form
 */
record AskedNames(
        CaseServices followed,
        Map<String, CaseMaterial> stored,
        @Nullable FilledForm form) {

    LocalisedText of(String key) {
        return FormKey.isField(key) ? field(FormKey.field(key)) : material(key);
    }

    private LocalisedText field(String key) {
        return Optional.ofNullable(form)
                .flatMap(filled -> filled.field(key))
                .map(field -> new LocalisedText(
                        "申请表“%s”".formatted(field.label().zh()),
                        "form field \"%s\"".formatted(field.label().en())))
                .orElse(new LocalisedText(key, key));
    }

    private LocalisedText material(String key) {
        CaseMaterial material = stored.get(key);
        if (material == null) {
            return new LocalisedText(key, key);
        }
        return material.items().stream()
                .flatMap(item -> followed.item(item).materials().stream())
                .filter(listed -> listed.code().equals(key))
                .map(Material::name)
                .findFirst()
                .orElse(new LocalisedText(key, key));
    }
}
