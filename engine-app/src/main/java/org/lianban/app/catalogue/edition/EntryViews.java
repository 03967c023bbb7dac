package org.lianban.app.catalogue.edition;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianban.app.catalogue.Catalogue;
import org.lianban.app.catalogue.CatalogueBook;
import org.lianban.app.catalogue.JointService;
import org.lianban.app.catalogue.ServiceItem;
import org.lianban.app.catalogue.edition.EntryView.EntryDraft;
import org.lianban.app.catalogue.edition.EntryView.EntryText;
import org.lianban.app.catalogue.reading.CatalogueFile;
import org.lianban.app.catalogue.reading.CatalogueText;
import org.lianban.app.catalogue.reading.InvalidCatalogueException;
import org.lianban.app.catalogue.store.CatalogueEntries;
import org.lianban.app.catalogue.store.Entry;
import org.lianban.app.catalogue.store.EntryKind;
import org.lianban.app.organisation.Actor;
import org.lianban.app.web.LocalisedText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue as its editors see it. */
@Component
class EntryViews {

    private static final LocalisedText REGISTER = new LocalisedText("登记簿", "Register");

    private final CatalogueText text = new CatalogueText();
    private final CatalogueEntries entries;
    private final DraftStore drafts;
    private final EntryCheck check;
    private final Editor editor;
    private final CatalogueBook book;
    private final Clock clock;

    EntryViews(
            CatalogueEntries entries,
            DraftStore drafts,
            EntryCheck check,
            Editor editor,
            CatalogueBook book,
            Clock clock) {
        this.entries = entries;
        this.drafts = drafts;
        this.check = check;
        this.editor = editor;
        this.book = book;
        this.clock = clock;
    }

    /** What administrators of that region may edit: the register, items and joint services, each kind by its code. */
    @Transactional(readOnly = true)
    List<EntryRow> rows(String region) {
        Map<EntryKey, List<Entry>> versions = entries.all().stream()
                .collect(Collectors.groupingBy(EntryKey::of, LinkedHashMap::new, Collectors.toList()));
        Map<EntryKey, Draft> drafted = drafts.all();
        Set<EntryKey> keys = new LinkedHashSet<>(versions.keySet());
        keys.addAll(drafted.keySet());
        List<EntryRow> rows = new ArrayList<>();
        for (EntryKey key : keys) {
            if (check.isKept(key, region)) {
                rows.add(row(key, versions.getOrDefault(key, List.of()), drafted.get(key)));
            }
        }
        return rows;
    }

    private EntryRow row(EntryKey key, List<Entry> versions, @Nullable Draft draft) {
        List<EntryVersion> told = EntryVersion.of(versions, clock.instant());
        Optional<EntryVersion> current = told.stream()
                .filter(version -> version.state() == EntryState.IN_FORCE)
                .findFirst();
        Catalogue catalogue = book.current();
        return new EntryRow(
                key.kind().type(),
                key.code(),
                name(key, draft),
                catalogue
                        .item(key.code())
                        .map(ServiceItem::department)
                        .or(() -> catalogue.jointService(key.code()).map(JointService::leadDepartment))
                        .orElse(null),
                current.map(EntryVersion::version).orElse(0),
                current.map(EntryVersion::from).orElse(null),
                isDiscontinued(catalogue, key.code()),
                told.stream()
                        .filter(version -> version.state() == EntryState.PLANNED)
                        .map(EntryVersion::from)
                        .reduce((later, earlier) -> earlier)
                        .orElse(null),
                draft == null ? null : draft.savedAt(),
                draft == null ? null : draft.savedBy());
    }

    private static boolean isDiscontinued(Catalogue catalogue, String code) {
        return catalogue
                .item(code)
                .map(item -> !item.isOffered())
                .or(() -> catalogue.jointService(code).map(service -> !service.isOffered()))
                .orElse(false);
    }

    /** @throws org.lianban.app.web.Refusal if there is neither a version nor a draft of it */
    @Transactional(readOnly = true)
    EntryView view(Actor reader, EntryKey key) {
        List<Entry> versions = entries.versions(key.kind(), key.code());
        Optional<Draft> draft = drafts.find(key);
        if ((versions.isEmpty() && draft.isEmpty()) || !check.isKept(key, reader.region())) {
            throw EntryKey.unknown();
        }
        Instant now = clock.instant();
        int last = versions.isEmpty() ? 0 : versions.get(0).version();
        int current = EntryVersion.inForce(versions, now);
        return new EntryView(
                key.kind().type(),
                key.code(),
                name(key, draft.orElse(null)),
                last,
                versions.stream()
                        .filter(entry -> entry.version() == current)
                        .findFirst()
                        .flatMap(entry -> tree(entry.file()))
                        .orElse(null),
                draft.map(one -> draft(reader, key, one, last)).orElse(null),
                EntryVersion.of(versions, now));
    }

    /** @throws org.lianban.app.web.Refusal if there is no such version */
    EntryText version(Actor reader, EntryKey key, int version) {
        return entries.versions(key.kind(), key.code()).stream()
                .filter(entry -> entry.version() == version && check.isKept(key, reader.region()))
                .findFirst()
                .map(entry -> new EntryText(
                        version, entry.source(), tree(entry.file()).orElse(Map.of())))
                .orElseThrow(EntryKey::unknown);
    }

    private EntryDraft draft(Actor reader, EntryKey key, Draft draft, int last) {
        Entry next = editor.next(key, draft, last);
        return new EntryDraft(
                draft.revision(),
                draft.source(),
                tree(next.file()).orElse(null),
                check.problems(next, reader.region()),
                draft.savedAt(),
                draft.savedBy());
    }

    private LocalisedText name(EntryKey key, @Nullable Draft draft) {
        if (key.kind() == EntryKind.DEPARTMENTS) {
            return REGISTER;
        }
        Catalogue catalogue = book.at(Instant.MAX);
        return catalogue
                .item(key.code())
                .map(ServiceItem::name)
                .or(() -> catalogue.jointService(key.code()).map(JointService::name))
                .or(() -> Optional.ofNullable(draft).flatMap(EntryViews.this::named))
                .orElse(new LocalisedText(key.code(), key.code()));
    }

    private Optional<LocalisedText> named(Draft draft) {
        return tree(new CatalogueFile("draft", draft.source()))
                .map(tree -> tree.get("name"))
                .flatMap(name -> name instanceof Map<?, ?> both
                                && both.get("zh") instanceof String zh
                                && both.get("en") instanceof String en
                        ? Optional.of(new LocalisedText(zh, en))
                        : Optional.empty());
    }

    private Optional<Map<String, Object>> tree(CatalogueFile file) {
        try {
            return Optional.of(text.tree(file));
        } catch (InvalidCatalogueException unreadable) {
            return Optional.empty();
        }
    }
}
