package org.lianban.app.casework.gathering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.lianban.app.casework.branch.Participants;
import org.lianban.app.casework.form.CaseForms;
import org.lianban.app.casework.form.FormKey;
import org.lianban.app.casework.work.CaseRecord;
import org.lianban.app.casework.work.CaseServices;
import org.lianban.app.casework.work.CaseState;
import org.lianban.app.casework.work.CaseWork;
import org.lianban.app.casework.work.CommandDesk;
import org.lianban.app.casework.work.CommandReceipt;
import org.lianban.app.casework.work.CommandRequest;
import org.lianban.app.casework.work.Law;
import org.lianban.app.casework.work.Services;
import org.lianban.app.organisation.Role;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.stereotype.Service;

/**
 * The window asks every department of a case to look through materials and form before the one notice goes out; each says all that it
 * wants corrected, or that it wants nothing (行政许可法 第二十六条、第三十二条).
 */
@Service
public class Gatherings {

    private final CommandDesk desk;
    private final PartStore parts;
    private final Services services;
    private final Participants participants;
    private final GatheringNews news;
    private final CaseForms forms;

    Gatherings(
            CommandDesk desk,
            PartStore parts,
            Services services,
            Participants participants,
            GatheringNews news,
            CaseForms forms) {
        this.desk = desk;
        this.parts = parts;
        this.forms = forms;
        this.services = services;
        this.participants = participants;
        this.news = news;
    }

    public CommandReceipt open(CommandRequest request, UUID caseId) {
        return desk.run(request, caseId, work -> {
            work.actor().require(Role.CLERK);
            requireOpen(work);
            List<String> asked = parts.ask(work, departments(work.record()));
            if (asked.isEmpty()) {
                throw Refusal.conflict(
                        new LocalisedText("各部门已在查看材料。", "The departments were asked before."),
                        new LocalisedText("请刷新办件页面，查看谁已提出意见。", "Reload the page to see who has said what."));
            }
            work.note("CORRECTIONS_GATHERED", Law.JOINT_HANDLING, Map.of("departments", String.join(", ", asked)));
            news.asked(work, asked);
            return new LocalisedText(
                    "已请 %d 个部门查看材料".formatted(asked.size()),
                    asked.size() == 1
                            ? "1 department was asked to look through the materials"
                            : asked.size() + " departments were asked to look through the materials");
        });
    }

    /** A department says all that it wants corrected; until the notice is out it may say it anew. */
    public CommandReceipt say(CommandRequest request, UUID caseId, PartForm form) {
        return say(request.with(form), caseId, form::items);
    }

    /** @param said what the department wants, known only under the lock of the case */
    CommandReceipt say(CommandRequest request, UUID caseId, Supplier<List<PartItem>> said) {
        return desk.run(request, caseId, work -> {
            requireOpen(work);
            requireAsked(work);
            List<PartItem> items = said.get();
            requireSound(work, items);
            String department = work.actor().department();
            parts.say(work, department, items);
            work.note("CORRECTIONS_NAMED", Law.ACCEPTANCE, Map.of("department", department, "items", named(items)));
            List<CorrectionPart> all = parts.ofCase(caseId);
            if (all.stream().noneMatch(part -> part.state() == PartState.LOOKING)) {
                news.complete(work, parts.clerk(caseId));
            }
            return items.isEmpty()
                    ? new LocalisedText("已答复：没有需要补正的内容", "Said: nothing to be corrected")
                    : new LocalisedText(
                            "已提出 %d 项补正内容".formatted(items.size()),
                            items.size() == 1
                                    ? "1 correction is put into the notice"
                                    : items.size() + " corrections are put into the notice");
        });
    }

    /**
     * Everything for the one notice: the window's own items and those of every department; nobody can add any after this.
     *
     * @param withoutWaiting the notice goes out although a department still looks
     */
    public List<CorrectionItem> collect(CaseWork work, List<PartItem> own, boolean withoutWaiting) {
        List<CorrectionPart> all = parts.ofCase(work.id());
        List<String> looking = all.stream()
                .filter(part -> part.state() == PartState.LOOKING)
                .map(CorrectionPart::department)
                .toList();
        if (!looking.isEmpty() && !withoutWaiting) {
            throw GatheringRefusals.stillLooking(looking);
        }
        List<CorrectionItem> items = new ArrayList<>();
        all.forEach(part ->
                part.items().forEach(item -> CorrectionItem.add(items, CorrectionItem.of(item, part.department()))));
        own.forEach(item -> CorrectionItem.add(
                items,
                new CorrectionItem(
                        item.key(),
                        item.defect().strip(),
                        item.wanted(),
                        item.article(),
                        item.page(),
                        item.mark(),
                        List.of())));
        parts.endOpen(work.id());
        return items;
    }

    private Set<String> departments(CaseRecord record) {
        CaseServices followed = services.of(record);
        Set<String> items = record.joint()
                ? participants
                        .of(followed, followed.jointService(record.serviceCode()), record.answers())
                        .keySet()
                : Set.of(record.serviceCode());
        return items.stream()
                .map(item -> followed.item(item).department())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void requireOpen(CaseWork work) {
        parts.issued(work.id()).ifPresent(at -> {
            throw GatheringRefusals.issued(at);
        });
        work.require(CaseState.RECEIVED);
    }

    private void requireAsked(CaseWork work) {
        boolean asked = parts.ofCase(work.id()).stream()
                .anyMatch(part -> part.department().equals(work.actor().department()));
        if (!asked && !work.actor().has(Role.CLERK)) {
            throw GatheringRefusals.notAsked();
        }
    }

    private void requireSound(CaseWork work, List<PartItem> items) {
        List<String> keys = items.stream().map(PartItem::key).toList();
        forms.requireFields(work.id(), keys);
        if (!work.actor().has(Role.CLERK)) {
            forms.requireAskedBy(work.id(), work.actor().department(), keys);
        }
        Map<String, String> materials = parts.materials(work.id());
        for (int i = 0; i < items.size(); i++) {
            PartItem item = items.get(i);
            if (!FormKey.isField(item.key())) {
                requireMaterial(materials, item.key());
            } else if (item.page() != null || item.mark() != null) {
                throw GatheringRefusals.noPage(i);
            }
            if (items.subList(0, i).stream().anyMatch(item::says)) {
                throw GatheringRefusals.twice(i, item.key());
            }
        }
    }

    private static void requireMaterial(Map<String, String> materials, String key) {
        String state = materials.get(key);
        if (state == null) {
            throw GatheringRefusals.notListed(key);
        }
        if (state.equals("FROM_REGISTER")) {
            throw GatheringRefusals.held(key);
        }
    }

    private static String named(List<PartItem> items) {
        return items.stream().map(PartItem::key).distinct().collect(Collectors.joining(", "));
    }
}
