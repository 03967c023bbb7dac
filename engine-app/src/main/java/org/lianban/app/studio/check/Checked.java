package org.lianban.app.studio.check;

import java.util.Comparator;
import java.util.List;

/**
 * What a check found.
 *
 * @param findings the gravest first, and no more than a bounded number
 * @param more how many there are besides
 */
public record Checked(List<ModelFinding> findings, int more) {

    private static final int MOST = 500;
    private static final List<String> ORDER = List.of("error", "warning", "info");

    static Checked of(List<ModelFinding> all) {
        List<ModelFinding> sorted = all.stream()
                .sorted(Comparator.comparingInt(finding -> ORDER.indexOf(finding.severity())))
                .toList();
        return new Checked(sorted.subList(0, Math.min(MOST, sorted.size())), Math.max(0, sorted.size() - MOST));
    }

    public List<ModelFinding> errors() {
        return findings.stream().filter(ModelFinding::blocks).toList();
    }
}
