package org.lianban.app.casework.work;

import java.util.UUID;
import org.lianban.app.web.LocalisedText;

/**
 * The answer to a command.
 *
 * @param caseVersion the version after it, for {@code If-Match}
 */
public record CommandReceipt(UUID caseId, String caseNumber, long caseVersion, LocalisedText message) {}
