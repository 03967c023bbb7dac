package org.lianban.app.studio.check;

import org.lianban.processes.Finding;
import org.lianban.processes.checking.FileFinding;

/**
 * What is wrong with a file, or worth knowing.
 *
 * @param file its name, the key with its extension
 * @param line of the element in the file, from 1; 0 if it is the file as a whole
 * @param element the id of the element that is to be changed; empty if it is the file as a whole
 * @param rule as {@code lack-of-synchronisation}
 * @param severity error, warning or info
 */
public record ModelFinding(
        String file,
        int line,
        String element,
        String rule,
        String severity,
        String zh,
        String en,
        EvidenceView evidence) {

    static ModelFinding of(FileFinding found) {
        Finding finding = found.finding();
        return new ModelFinding(
                found.file(),
                found.line(),
                finding.elementId(),
                finding.rule().id(),
                finding.severity().word(),
                finding.zh(),
                finding.en(),
                EvidenceView.of(finding.evidence()));
    }

    /** Whether what it is about cannot be released. */
    public boolean blocks() {
        return severity.equals("error");
    }
}
