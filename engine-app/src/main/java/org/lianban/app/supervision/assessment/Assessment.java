package org.lianban.app.supervision.assessment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The departments of a region in a period, as far as the reader may see them.
 *
 * @param ended whether the period is over, so that it can be published
 * @param latest the version that was published last; 0 if none was
 * @param publication what is shown was published so; null of a draft, which is made when it is read
 * @param departments the best first, those that are not ranked last
 */
public record Assessment(
        String period,
        LocalDate firstDay,
        LocalDate lastDay,
        boolean ended,
        int latest,
        @Nullable PublishedAssessment publication,
        String tableVersion,
        Formula formula,
        List<Assessed> departments) {}
