package org.lianban.app.demonstration.papers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.acceptance.ApplicationForm.HandedIn;
import org.lianban.app.casework.attachment.CaseFiles;
import org.lianban.app.catalogue.CatalogueBook;
import org.lianban.app.catalogue.Material;
import org.lianban.app.demonstration.script.CaseScript;
import org.lianban.app.organisation.Actor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Writes what an applicant hands in and scans it at the clerk's desk. The window has scanned only since late in the play: what
 * nobody will open any more costs neither time nor room.
 */
@Component
@Profile("demonstration")
public class BroughtPapers {

    private static final Set<String> PHOTOGRAPHED =
            Set.of("premises-layout", "staff-photographs", "newborn-photograph");

    private static final int SCANNED_SINCE = 190;
    private static final int KINDS = 3;

    private final Map<String, byte[]> alike = new ConcurrentHashMap<>();
    private final CatalogueBook catalogue;
    private final CaseFiles files;
    private final PaperWriter writer;

    BroughtPapers(CatalogueBook catalogue, CaseFiles files, PaperWriter writer) {
        this.catalogue = catalogue;
        this.files = files;
        this.writer = writer;
    }

    /** The materials of these codes, each with its file. */
    public List<HandedIn> handedIn(CaseScript script, Actor clerk, List<String> materials) {
        return materials.stream()
                .map(code -> new HandedIn(code, true, scan(script, clerk, code)))
                .toList();
    }

    private @Nullable UUID scan(CaseScript script, Actor clerk, String code) {
        if (script.chance().number() < SCANNED_SINCE) {
            return null;
        }
        String name = nameOf(script, code);
        return PHOTOGRAPHED.contains(code)
                ? files.keep(clerk, name + ".png", Photographs.of(code, script.chance()))
                : files.keep(clerk, name + ".pdf", paper(name, code, script));
    }

    /** What bears the applicant's name is written for each; of the rest there are a few of every kind. */
    private byte[] paper(String name, String code, CaseScript script) {
        if (code.endsWith("-application") || code.endsWith("-letter")) {
            return writer.write(name, code, script, script.applicant());
        }
        int kind = script.chance().between("paper-" + code, 0, KINDS - 1);
        return alike.computeIfAbsent(code + kind, absent -> writer.write(name, code, script, null));
    }

    private String nameOf(CaseScript script, String code) {
        return script.items().stream()
                .map(item -> catalogue.current().item(item))
                .flatMap(Optional::stream)
                .flatMap(item -> item.materials().stream())
                .filter(material -> material.code().equals(code))
                .map(Material::name)
                .map(name -> name.zh())
                .findFirst()
                .orElse(code);
    }
}
