package org.lianban.app.supervision.assessment;

import java.util.UUID;
import org.lianban.app.web.LocalisedText;

/** The answer to a publication. */
public record PublicationReceipt(UUID id, String period, int version, LocalisedText message) {}
