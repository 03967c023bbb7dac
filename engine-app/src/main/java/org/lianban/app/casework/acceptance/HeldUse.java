package org.lianban.app.casework.acceptance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is done with a document that the register named for a material. Whether it still is valid is asked once more when the
 * application is handed in.
 *
 * @param key the material
 * @param lookUp the look-up that named it
 * @param broughtBecause why the applicant brings the material nevertheless; without it the document is taken over
 */
public record HeldUse(
        @NotBlank @Size(max = 80) String key,
        @NotNull UUID document,
        @NotNull UUID lookUp,
        @Size(max = 200) @Nullable String broughtBecause)
        implements Keyed {}
