package org.lianban.app.casework.acceptance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lianban.app.casework.acceptance.ApplicationForm.HandedIn;
import org.lianban.app.casework.work.CaseWork;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.app.web.Refusal.FieldProblem;
import org.springframework.stereotype.Component;

/** The materials that the one notice asks for: nothing else changes what is in hand while the case waits for corrections. */
@Component
public class AskedMaterials {

    private final CorrectionStore corrections;
    private final MaterialStore materials;

    AskedMaterials(CorrectionStore corrections, MaterialStore materials) {
        this.corrections = corrections;
        this.materials = materials;
    }

    /** Whether the notice asks for it and it has not come. Whose case it is, and in which state, is for the caller to say. */
    public boolean isOpen(UUID caseId, String material) {
        CaseMaterial stored = materials.ofCase(caseId).get(material);
        return stored != null
                && !stored.state().isThere()
                && corrections.asked(caseId).contains(material);
    }

    /**
     * Requires of what is handed in that it was asked for and has not come yet.
     *
     * @param names by which the applicant knows the materials
     * @throws Refusal naming every material that was not asked for, or saying that it is there already
     */
    void requireOpen(CaseWork work, Map<String, CaseMaterial> stored, AskedNames names, List<HandedIn> handed) {
        Set<String> asked = new HashSet<>(corrections.asked(work.id()));
        List<FieldProblem> unasked = new ArrayList<>();
        for (int i = 0; i < handed.size(); i++) {
            String key = handed.get(i).key();
            if (isMeant(handed.get(i)) && !asked.contains(key)) {
                unasked.add(new FieldProblem("materials[%d]".formatted(i), notAsked(names.of(key))));
            }
        }
        if (!unasked.isEmpty()) {
            throw Refusal.invalid(unasked);
        }
        handed.stream()
                .filter(AskedMaterials::isMeant)
                .flatMap(one -> Stream.ofNullable(stored.get(one.key())))
                .filter(material -> material.state().isThere())
                .findFirst()
                .ifPresent(material -> {
                    throw alreadyThere(names.of(material.material()));
                });
    }

    /** The window says of each material whether it came; of what did not come a file must not stay behind either. */
    private static boolean isMeant(HandedIn one) {
        return one.provided() || one.attachmentId() != null;
    }

    private static LocalisedText notAsked(LocalisedText name) {
        return new LocalisedText(
                "没有要求补正《%s》。".formatted(name.zh()), "Nobody asked to correct \"%s\".".formatted(name.en()));
    }

    private static Refusal alreadyThere(LocalisedText name) {
        return Refusal.conflict(
                new LocalisedText(
                        "《%s》已经补正。".formatted(name.zh()), "\"%s\" has been corrected already.".formatted(name.en())),
                new LocalisedText("请刷新页面，查看已提交的内容。", "Reload the page to see what was handed in."));
    }
}
