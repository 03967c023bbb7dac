package org.lianban.app.casework.gathering;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.lianban.app.casework.mark.Marks;
import org.lianban.app.casework.mark.MaterialMark;
import org.lianban.app.casework.work.CommandReceipt;
import org.lianban.app.casework.work.CommandRequest;
import org.lianban.app.organisation.Actor;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.stereotype.Service;

/** Makes of a department's marks items of its part: material, page and note. What it wrote besides stays. */
@Service
public class MarkedParts {

    private static final int MOST = 50;

    private final Gatherings gatherings;
    private final PartStore parts;
    private final Marks marks;

    MarkedParts(Gatherings gatherings, PartStore parts, Marks marks) {
        this.gatherings = gatherings;
        this.parts = parts;
        this.marks = marks;
    }

    public CommandReceipt take(CommandRequest request, UUID caseId) {
        return gatherings.say(request, caseId, () -> merged(request.actor(), caseId));
    }

    private List<PartItem> merged(Actor actor, UUID caseId) {
        List<PartItem> items = new ArrayList<>();
        parts.ofCase(caseId).stream()
                .filter(part -> part.department().equals(actor.department()))
                .flatMap(part -> part.items().stream())
                .filter(item -> item.mark() == null)
                .forEach(items::add);
        int written = items.size();
        marks.ofCase(actor, caseId).stream()
                .filter(mark -> mark.department().equals(actor.department()))
                .filter(mark -> mark.material() != null)
                .map(MarkedParts::item)
                .filter(item -> items.stream().noneMatch(item::says))
                .forEach(items::add);
        if (items.size() == written) {
            throw Refusal.conflict(
                    new LocalisedText(
                            "本部门还没有标注，或者标注的内容都已提出。", "Your department has no marks that are not said already."),
                    new LocalisedText("请先在材料上标注。", "Mark something on a material first."));
        }
        if (items.size() > MOST) {
            throw Refusal.invalid(new LocalisedText(
                    "一个部门最多提出 %d 项。".formatted(MOST), "A department names at most %d items.".formatted(MOST)));
        }
        return items;
    }

    private static PartItem item(MaterialMark mark) {
        return new PartItem(Objects.requireNonNull(mark.material()), mark.note(), null, null, mark.page(), mark.id());
    }
}
