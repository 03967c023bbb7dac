package org.lianban.app.studio.revision;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actor;
import org.lianban.app.studio.content.Content;
import org.lianban.app.studio.lock.Locks;
import org.lianban.app.studio.part.Origin;
import org.lianban.app.studio.part.Part;
import org.lianban.app.studio.part.Parts;
import org.lianban.app.studio.part.Revision;
import org.lianban.app.studio.part.Revisions;
import org.lianban.app.web.Cursors;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Page;
import org.lianban.app.web.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What designers do with the revisions of a part. */
@Service
public class RevisionDesk {

    private final Parts parts;
    private final Revisions revisions;
    private final Locks locks;
    private final Cursors cursors;

    RevisionDesk(Parts parts, Revisions revisions, Locks locks, Cursors cursors) {
        this.parts = parts;
        this.revisions = revisions;
        this.locks = locks;
        this.cursors = cursors;
    }

    /**
     * Saves, unless that is what stands there already: then the saving was a repetition, and there is no new revision.
     *
     * @param base the revision that the actor had before him
     * @throws Refusal if he does not hold the lock, or saved over what he has not seen; nothing is stored then, and his page has it still
     */
    @Transactional
    public Revision save(Actor actor, UUID id, int base, Origin origin, String done, Content content) {
        Part part = parts.requireForWork(actor, id);
        locks.requireHeld(actor, part);
        Revision head = revisions.head(part);
        if (head.hash().equals(content.hash())) {
            return head;
        }
        if (head.number() != base) {
            throw stale(actor, head);
        }
        return revisions.add(part, actor, origin, done, content);
    }

    /**
     * Saves what was made elsewhere and does not say from what: only over the designer's own last revision, or over what nobody has
     * touched yet.
     *
     * @throws Refusal if somebody else is editing the part, or saved it last
     */
    @Transactional
    public Revision deploy(Actor actor, UUID id, String done, Content content) {
        Part part = parts.requireForWork(actor, id);
        locks.requireFree(actor, part);
        Revision head = revisions.head(part);
        if (head.hash().equals(content.hash())) {
            return head;
        }
        if (head.origin() != Origin.IN_FORCE && !head.savedBy().login().equals(actor.login())) {
            throw stale(actor, head);
        }
        return revisions.add(part, actor, Origin.MODELER, done, content);
    }

    /** Lets an earlier revision be the last once more; those between them stay. */
    @Transactional
    public Revision restore(Actor actor, UUID id, int number, int base) {
        Content content = revisions.content(parts.require(actor, id), number);
        return save(actor, id, base, Origin.RESTORED, String.valueOf(number), content);
    }

    Page<Revision> page(Actor actor, UUID id, @Nullable String cursor, int size) {
        Part part = parts.require(actor, id);
        String listing = "studio-revisions:" + part.id();
        List<@Nullable String> keys = cursors.open(listing, cursor);
        int before = keys.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(Objects.requireNonNull(keys.get(0)));
        return Page.of(
                revisions.page(part.id(), before, size + 1),
                size,
                last -> cursors.seal(listing, List.of(String.valueOf(last.number()))));
    }

    private static Refusal stale(Actor actor, Revision head) {
        String name = head.savedBy().name();
        boolean own = head.savedBy().login().equals(actor.login());
        return Refusal.conflict(
                        own
                                ? new LocalisedText(
                                        "您已在另一个页面保存了第 %d 版。".formatted(head.number()),
                                        "You have saved revision %d on another page.".formatted(head.number()))
                                : new LocalisedText(
                                        "%s 在此期间保存了第 %d 版。".formatted(name, head.number()),
                                        "%s has saved revision %d meanwhile.".formatted(name, head.number())),
                        new LocalisedText(
                                "您的内容仍在页面上；请读取最新内容，比较后再保存。",
                                "What you drew is still on the page; read what is there now, compare and save again."))
                .with("reason", "STALE")
                .with("by", name)
                .with("at", head.savedAt())
                .with("current", head.number());
    }
}
