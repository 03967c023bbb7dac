package org.lianban.app.papers;

import java.time.Instant;
import java.util.List;
import org.lianban.app.web.LocalisedText;

/**
 * What anybody is told who has the code of a paper.
 *
 * @param recipient with all but the first character masked
 * @param prints the hashes of the files that were handed out; a file that has none of them is not ours
 */
record VerifiedPaper(
        String code,
        PaperKind kind,
        LocalisedText title,
        String number,
        LocalisedText issuer,
        Instant issuedAt,
        String recipient,
        List<Print> prints) {

    /** A file that was handed out. */
    record Print(PaperLanguage language, String sha256) {}
}
