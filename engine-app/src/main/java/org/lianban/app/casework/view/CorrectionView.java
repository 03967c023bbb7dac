package org.lianban.app.casework.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.acceptance.CorrectionForm.Defect;

/** The one correction notice. */
public record CorrectionView(
        List<Defect> items,
        @Nullable String note,
        String sentBy,
        Instant sentAt,
        LocalDate dueOn,
        @Nullable Instant correctedAt) {}
