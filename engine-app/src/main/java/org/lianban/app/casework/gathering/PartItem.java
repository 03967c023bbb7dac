package org.lianban.app.casework.gathering;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a department wants corrected.
 *
 * @param key the material
 * @param defect what is wrong with it
 * @param wanted what is to be handed in instead
 * @param article the article that asks for it
 */
public record PartItem(
        @NotBlank @Size(max = 80) String key,
        @NotBlank @Size(max = 500) String defect,
        @Size(max = 500) @Nullable String wanted,
        @Size(max = 200) @Nullable String article) {

    /** Whether another item says the same about the same material. */
    boolean says(PartItem other) {
        return key.equals(other.key) && defect.strip().equals(other.defect.strip());
    }
}
