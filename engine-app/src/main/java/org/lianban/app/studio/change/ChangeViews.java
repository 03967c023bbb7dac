package org.lianban.app.studio.change;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actor;
import org.lianban.app.studio.lock.LockView;
import org.lianban.app.studio.lock.Locks;
import org.lianban.app.studio.part.ChangeState;
import org.lianban.app.studio.part.Part;
import org.lianban.app.studio.part.Parts;
import org.lianban.app.studio.part.Revisions;
import org.lianban.app.studio.part.Writers;
import org.lianban.app.web.Cursors;
import org.lianban.app.web.Page;
import org.springframework.stereotype.Component;

/** Changes and parts as people see them. */
@Component
class ChangeViews {

    private final Changes changes;
    private final Parts parts;
    private final Revisions revisions;
    private final Writers writers;
    private final Locks locks;
    private final Cursors cursors;

    ChangeViews(Changes changes, Parts parts, Revisions revisions, Writers writers, Locks locks, Cursors cursors) {
        this.changes = changes;
        this.parts = parts;
        this.revisions = revisions;
        this.writers = writers;
        this.locks = locks;
        this.cursors = cursors;
    }

    ChangeView change(Actor actor, UUID id) {
        Change change = changes.require(actor.region(), id);
        Map<UUID, LockView> held = locks.ofChange(actor, id);
        List<PartView> views = parts.of(id).stream()
                .map(part -> view(part, held.get(part.id())))
                .toList();
        return new ChangeView(change, views, writers.of(id));
    }

    PartView part(Actor actor, UUID id) {
        Part part = parts.require(actor, id);
        return view(part, locks.seenBy(actor, id).orElse(null));
    }

    Page<Change> page(Actor actor, @Nullable ChangeState state, boolean mine, @Nullable String cursor, int size) {
        String listing = "studio-changes:" + actor.region() + ":" + state + ":" + (mine ? actor.staff() : "all");
        List<@Nullable String> keys = cursors.open(listing, cursor);
        Instant before = keys.isEmpty() ? null : Instant.parse(Objects.requireNonNull(keys.get(0)));
        UUID after = keys.isEmpty() ? null : UUID.fromString(Objects.requireNonNull(keys.get(1)));
        return Page.of(
                changes.page(actor.region(), state, mine ? actor.staff() : null, before, after, size + 1),
                size,
                last -> cursors.seal(
                        listing, List.of(last.createdAt().toString(), last.id().toString())));
    }

    private PartView view(Part part, @Nullable LockView lock) {
        return new PartView(
                part.id(),
                part.change(),
                part.state(),
                part.artifact().kind(),
                part.artifact().key(),
                part.name(),
                part.baseVersion(),
                part.open(),
                revisions.head(part),
                lock);
    }
}
