package org.lianban.app.catalogue;

import org.lianban.app.web.LocalisedText;

/**
 * A reason for which this item's clock may stop. Nothing outside the item's list may stop it.
 *
 * @param basis Licensing Law, Article 45, or the rule that lets this procedure stop the clock where Article 45 does not
 * @param cap how long the clock stands still at most
 * @param proof what must be on file before the clock runs again
 */
public record SuspensionGround(String code, LocalisedText name, LegalBasis basis, LimitSpec cap, LocalisedText proof) {}
