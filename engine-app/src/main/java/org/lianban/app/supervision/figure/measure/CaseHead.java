package org.lianban.app.supervision.figure.measure;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What the figures say of a case besides its days.
 *
 * @param department the one that leads
 * @param examiners login by item, of those who have it in hand or gave the opinion
 * @param activeDays by item the days on which somebody did something about it
 */
record CaseHead(
        UUID id,
        String region,
        String service,
        String department,
        boolean joint,
        Map<String, String> examiners,
        Map<String, Set<LocalDate>> activeDays) {}
