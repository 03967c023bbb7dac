package org.lianban.app.catalogue.edition;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.app.audit.Act;
import org.lianban.app.audit.AuditTrail;
import org.lianban.app.catalogue.edition.EntryForm.EntryPublication;
import org.lianban.app.catalogue.edition.EntryForm.EntrySave;
import org.lianban.app.catalogue.reading.CatalogueText;
import org.lianban.app.catalogue.store.CatalogueEntries;
import org.lianban.app.catalogue.store.Entry;
import org.lianban.app.catalogue.store.EntryKind;
import org.lianban.app.organisation.Actor;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.app.web.Refusal.FieldProblem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with the catalogue. One lock serves all entries, since what is published must fit all others. */
@Service
class Editor {

    /** Until then every node has seen it; so all nodes agree which catalogue an application finds. */
    static final Duration LEAD = Duration.ofSeconds(10);

    private static final int YEARS_AHEAD_IN_DAYS = 3_660;
    private static final LocalisedText OTHERS_WERE_HERE =
            new LocalisedText("其他管理员刚刚修改过此条目。", "Another administrator has just changed this entry.");
    private static final LocalisedText LOAD_AGAIN = new LocalisedText(
            "您的内容仍在页面上；请载入最新内容，比较后再保存。",
            "What you wrote is still on the page; load what is there now, compare and save again.");

    private final CatalogueText text = new CatalogueText();
    private final CatalogueEntries entries;
    private final DraftStore drafts;
    private final EntryCheck check;
    private final AuditTrail trail;
    private final Clock clock;

    Editor(CatalogueEntries entries, DraftStore drafts, EntryCheck check, AuditTrail trail, Clock clock) {
        this.entries = entries;
        this.drafts = drafts;
        this.check = check;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Saves a draft, be it right or wrong.
     *
     * @throws Refusal if it is neither tree nor text, not this region's to edit, or somebody else wrote in between
     */
    @Transactional
    void save(Actor by, EntryKey key, EntrySave wanted) {
        requireUnchanged(by, key, wanted.version(), wanted.revision());
        String source = source(key, wanted);
        drafts.save(key, source, now(), by.login());
    }

    /** @throws Refusal if somebody else wrote in between */
    @Transactional
    void discard(Actor by, EntryKey key, int version, int revision) {
        requireUnchanged(by, key, version, revision);
        drafts.discard(key);
    }

    /** @throws Refusal if there is no draft, it does not fit, it would begin too soon, or somebody else wrote in between */
    @Transactional
    void publish(Actor by, EntryKey key, EntryPublication wanted) {
        Instant now = now();
        Instant soonest = now.plus(LEAD);
        Instant from = wanted.from() == null ? soonest : wanted.from().truncatedTo(ChronoUnit.MICROS);
        if (from.isBefore(soonest) || from.isAfter(now.plus(YEARS_AHEAD_IN_DAYS, ChronoUnit.DAYS))) {
            throw Refusal.invalid(
                    "from", new LocalisedText("须在十秒以后、十年以内", "must lie ten seconds ahead, and within ten years"));
        }
        requireUnchanged(by, key, wanted.version(), wanted.revision());
        Draft draft = drafts.find(key)
                .orElseThrow(() -> Refusal.conflict(
                        new LocalisedText("没有可发布的草稿。", "There is no draft to publish."),
                        new LocalisedText("请先保存草稿。", "Save a draft first.")));
        int version = wanted.version() + 1;
        Entry entry = entry(key, draft.source(), version, from, now, by.login());
        List<EntryProblem> problems = check.problems(entry, by.region());
        if (!problems.isEmpty()) {
            throw refused(key, problems);
        }
        entries.add(entry);
        drafts.discard(key);
        trail.record(
                Act.CATALOGUE_PUBLISHED,
                by.region(),
                by.login(),
                key.toString(),
                Map.<String, Object>of("version", version, "effectiveFrom", from));
    }

    /** What a draft would be as the next version, from now on. */
    Entry next(EntryKey key, Draft draft, int last) {
        return entry(key, draft.source(), last + 1, now(), now(), draft.savedBy());
    }

    private static Entry entry(
            EntryKey key, String source, int version, Instant from, Instant now, @Nullable String by) {
        return new Entry(key.kind(), key.code(), version, numbered(key, source, version), from, now, by);
    }

    /** An item and a joint service say their own number; whoever writes them need not count. */
    private static String numbered(EntryKey key, String source, int version) {
        return key.kind() == EntryKind.DEPARTMENTS
                ? source
                : source.replaceFirst("(?m)^version:.*$", "version: " + version);
    }

    private String source(EntryKey key, EntrySave wanted) {
        if (wanted.source() != null && wanted.content() == null) {
            return wanted.source();
        }
        if (wanted.content() == null || wanted.source() != null) {
            throw Refusal.invalid(
                    "content", new LocalisedText("须提交内容或文本之一", "either the content or its text is needed"));
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("type", key.kind().type());
        if (key.kind() != EntryKind.DEPARTMENTS) {
            tree.put("code", key.code());
            tree.put("version", wanted.version() + 1);
        }
        wanted.content().forEach(tree::putIfAbsent);
        String source = text.yaml(tree);
        if (source.length() > EntryForm.LONGEST) {
            throw Refusal.invalid("content", new LocalisedText("内容过长", "is too long"));
        }
        return source;
    }

    private void requireUnchanged(Actor by, EntryKey key, int version, int revision) {
        entries.lock();
        if (!check.isKept(key, by.region())) {
            throw Refusal.forbidden(
                    "服务事项目录", new LocalisedText("此条目由其他区划维护。", "This entry is kept by another region."));
        }
        int drafted = drafts.find(key).map(Draft::revision).orElse(0);
        int last = entries.versions(key.kind(), key.code()).stream()
                .mapToInt(Entry::version)
                .max()
                .orElse(0);
        if (drafted != revision || last != version) {
            throw Refusal.conflict(OTHERS_WERE_HERE, LOAD_AGAIN);
        }
    }

    private static Refusal refused(EntryKey key, List<EntryProblem> problems) {
        return Refusal.invalid(
                new LocalisedText(
                        "草稿有 %d 处问题，不能发布。".formatted(problems.size()),
                        "The draft cannot be published as it is; faults: %d.".formatted(problems.size())),
                problems.stream()
                        .map(problem -> new FieldProblem(
                                problem.field(), problem.isIn(key) ? problem.message() : problem.elsewhere()))
                        .toList());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
