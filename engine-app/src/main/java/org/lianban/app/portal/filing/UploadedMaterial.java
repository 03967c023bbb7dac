package org.lianban.app.portal.filing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.lianban.app.casework.acceptance.ApplicationForm.HandedIn;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;

/** A material with its file: online nothing is handed in but files. */
record UploadedMaterial(
        @NotBlank @Size(max = 80) String key, @NotNull UUID attachmentId) {

    static List<HandedIn> handedIn(List<UploadedMaterial> materials) {
        if (materials.stream().map(UploadedMaterial::key).distinct().count() < materials.size()) {
            throw Refusal.invalid("materials", new LocalisedText("同一份材料只能出现一次。", "name a material twice"));
        }
        return materials.stream()
                .map(one -> new HandedIn(one.key(), true, one.attachmentId()))
                .toList();
    }
}
