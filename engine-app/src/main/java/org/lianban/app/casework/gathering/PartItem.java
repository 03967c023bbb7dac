package org.lianban.app.casework.gathering;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.form.FormKey;

/**
 * One thing that a department wants corrected.
 *
 * @param key the material, or a field of the form as {@code form.key}
 * @param defect what is wrong with it
 * @param wanted what is to be handed in instead
 * @param article the article that asks for it
 * @param page on which page of the file it is seen; a field has none
 * @param mark the mark on that page
 */
public record PartItem(
        @NotBlank @Size(max = 80) String key,
        @NotBlank @Size(max = 500) String defect,
        @Size(max = 500) @Nullable String wanted,
        @Size(max = 200) @Nullable String article,
        @Min(1) @Max(5000) @Nullable Integer page,
        @Nullable UUID mark) {

    public PartItem(String key, String defect, @Nullable String wanted, @Nullable String article) {
        this(key, defect, wanted, article, null, null);
    }

    /** Whether another item says the same about the same material, or anything about the same field. */
    boolean says(PartItem other) {
        return key.equals(other.key) && (FormKey.isField(key) || saysTheSame(other));
    }

    private boolean saysTheSame(PartItem other) {
        return defect.strip().equals(other.defect.strip()) && Objects.equals(page, other.page);
    }
}
