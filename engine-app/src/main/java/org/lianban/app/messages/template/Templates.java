package org.lianban.app.messages.template;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lianban.app.audit.Act;
import org.lianban.app.audit.AuditTrail;
import org.lianban.app.messages.template.TemplateForm.TemplatePublication;
import org.lianban.app.messages.template.TemplateForm.TemplateSave;
import org.lianban.app.organisation.Actor;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with the templates of their region. */
@Service
class Templates {

    private static final int SHOWN = 50;
    private static final LocalisedText OTHERS_WERE_HERE =
            new LocalisedText("其他管理员刚刚修改过此模板。", "Another administrator has just changed this template.");
    private static final LocalisedText LOAD_AGAIN = new LocalisedText(
            "您的文字仍在页面上；请载入最新内容，比较后再保存。",
            "Your text is still on the page; load what is there now, compare and save again.");

    private final TemplateStore store;
    private final AuditTrail trail;
    private final Clock clock;

    Templates(TemplateStore store, AuditTrail trail, Clock clock) {
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    List<TemplateRow> all(String region) {
        Instant now = clock.instant();
        Map<String, Boolean> changed = store.changed(region, now);
        Map<String, Instant> planned = store.planned(region, now);
        Set<String> drafts = store.drafts(region);
        return TemplateKey.all().stream()
                .map(key -> new TemplateRow(
                        key.kindName(),
                        key.title(),
                        key.channel(),
                        key.language(),
                        changed.getOrDefault(key.toString(), false),
                        planned.get(key.toString()),
                        drafts.contains(key.toString())))
                .toList();
    }

    @Transactional(readOnly = true)
    TemplateView view(String region, TemplateKey key) {
        Wording shipped = ShippedWordings.of(key);
        List<TemplateVersion> versions = store.versions(region, key, clock.instant(), SHOWN);
        Wording now = versions.stream()
                .filter(version -> version.state() == TemplateState.IN_FORCE)
                .findFirst()
                .flatMap(version ->
                        Optional.ofNullable(version.body()).map(body -> new Wording(version.subject(), body)))
                .orElse(shipped);
        return new TemplateView(
                key.kindName(),
                key.title(),
                key.channel(),
                key.language(),
                key.hasSubject() ? TemplateView.slots(Slots.subject(key)) : List.of(),
                TemplateView.slots(Slots.body(key)),
                shipped,
                now,
                store.draft(region, key).orElse(null),
                versions.isEmpty() ? 0 : versions.get(0).version(),
                versions);
    }

    /** @throws Refusal if the text is no good, or somebody else wrote in between */
    @Transactional
    void save(Actor by, TemplateKey key, TemplateSave wanted) {
        Wording wording = WordingCheck.check(key, wanted.subject(), wanted.body());
        requireUnchanged(by, key, wanted.version(), wanted.revision());
        store.save(by.region(), key, wording, clock.instant(), by.login());
    }

    /** @throws Refusal if somebody else wrote in between */
    @Transactional
    void discard(Actor by, TemplateKey key, int version, int revision) {
        requireUnchanged(by, key, version, revision);
        store.discard(by.region(), key);
    }

    /** @throws Refusal if there is nothing to publish, if it is to begin in the past, or somebody else wrote in between */
    @Transactional
    void publish(Actor by, TemplateKey key, TemplatePublication wanted) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant from = wanted.from() == null ? now : wanted.from().truncatedTo(ChronoUnit.MICROS);
        if (from.isBefore(now) || from.isAfter(now.plus(3_660, ChronoUnit.DAYS))) {
            throw Refusal.invalid("from", new LocalisedText("须在此刻之后的十年以内", "must lie ahead, within ten years"));
        }
        requireUnchanged(by, key, wanted.version(), wanted.revision());
        Wording wording = wanted.shipped() ? null : drafted(by.region(), key);
        int version = wanted.version() + 1;
        store.publish(by.region(), key, version, wording, from, now, by.login());
        if (!wanted.shipped()) {
            store.discard(by.region(), key);
        }
        trail.record(
                Act.TEMPLATE_PUBLISHED,
                by.region(),
                by.login(),
                key.toString(),
                Map.<String, Object>of("version", version, "effectiveFrom", from, "shipped", wanted.shipped()));
    }

    private Wording drafted(String region, TemplateKey key) {
        TemplateDraft draft = store.draft(region, key)
                .orElseThrow(() -> Refusal.conflict(
                        new LocalisedText("没有可发布的草稿。", "There is no draft to publish."),
                        new LocalisedText("请先保存草稿。", "Save a draft first.")));
        return WordingCheck.check(key, draft.subject(), draft.body());
    }

    private void requireUnchanged(Actor by, TemplateKey key, int version, int revision) {
        store.lock(by.region(), key);
        int drafted = store.draft(by.region(), key).map(TemplateDraft::revision).orElse(0);
        if (drafted != revision || store.lastVersion(by.region(), key) != version) {
            throw Refusal.conflict(OTHERS_WERE_HERE, LOAD_AGAIN);
        }
    }
}
