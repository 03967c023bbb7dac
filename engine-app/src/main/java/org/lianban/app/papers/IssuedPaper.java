package org.lianban.app.papers;

import java.time.Instant;
import java.util.UUID;
import org.lianban.app.web.LocalisedText;

/**
 * A paper that was issued.
 *
 * @param code with which anybody can verify it
 * @param issuer the department
 */
public record IssuedPaper(
        UUID id,
        PaperKind kind,
        LocalisedText title,
        String number,
        String code,
        LocalisedText issuer,
        Instant issuedAt) {}
