package org.lianban.app.studio.comment;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actor;
import org.lianban.app.studio.part.Part;
import org.lianban.app.studio.part.Parts;
import org.lianban.app.web.Cursors;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Page;
import org.lianban.app.web.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with comments. None is changed or taken back: what was said was said. */
@Service
public class CommentDesk {

    /** Of one draft. */
    private static final int MOST_THREADS = 500;
    /** In one thread. */
    private static final int MOST_COMMENTS = 100;

    private final CommentStore store;
    private final Parts parts;
    private final Cursors cursors;
    private final Clock clock;

    CommentDesk(CommentStore store, Parts parts, Cursors cursors, Clock clock) {
        this.store = store;
        this.parts = parts;
        this.cursors = cursors;
        this.clock = clock;
    }

    Page<CommentThread> page(Actor actor, UUID id, boolean openOnly, @Nullable String cursor, int size) {
        Part part = parts.require(actor, id);
        String listing = "studio-comments:" + part.id() + ":" + openOnly;
        List<@Nullable String> keys = cursors.open(listing, cursor);
        Instant after = keys.isEmpty() ? null : Instant.parse(Objects.requireNonNull(keys.get(0)));
        UUID afterId = keys.isEmpty() ? null : UUID.fromString(Objects.requireNonNull(keys.get(1)));
        return Page.of(
                store.page(part.id(), openOnly, after, afterId, size + 1),
                size,
                last -> cursors.seal(
                        listing, List.of(last.openedAt().toString(), last.id().toString())));
    }

    /**
     * Begins a conversation about an element.
     *
     * @throws Refusal if the draft is over or has too many
     */
    @Transactional
    public UUID open(Actor actor, UUID id, String element, String text) {
        Part part = requireOpen(actor, id);
        if (store.threads(part.id()) >= MOST_THREADS) {
            throw tooMany();
        }
        UUID thread = UuidCreator.getTimeOrderedEpoch();
        store.open(thread, part.id(), element, now());
        store.say(UuidCreator.getTimeOrderedEpoch(), thread, actor, text.strip(), now());
        return thread;
    }

    @Transactional
    public void answer(Actor actor, UUID id, String text) {
        CommentThread thread = require(actor, id);
        requireOpen(actor, thread.part());
        if (thread.comments().size() >= MOST_COMMENTS) {
            throw tooMany();
        }
        store.say(UuidCreator.getTimeOrderedEpoch(), id, actor, text.strip(), now());
    }

    @Transactional
    public void resolve(Actor actor, UUID id) {
        requireOpen(actor, require(actor, id).part());
        store.resolve(id, actor.staff(), now());
    }

    @Transactional
    public void reopen(Actor actor, UUID id) {
        requireOpen(actor, require(actor, id).part());
        store.reopen(id);
    }

    CommentThread require(Actor actor, UUID id) {
        return store.find(actor.region(), id)
                .orElseThrow(() -> Refusal.notFound(
                        new LocalisedText("没有这条批注，或您无权查看。", "There is no such comment, or you may not see it.")));
    }

    private Part requireOpen(Actor actor, UUID id) {
        Part part = parts.require(actor, id);
        if (!part.open()) {
            throw Refusal.conflict(
                    new LocalisedText("此草稿已结束，不能再批注。", "This draft is over; nothing more is said about it."),
                    new LocalisedText("请在新的变更单中批注。", "Comment in another change."));
        }
        return part;
    }

    private static Refusal tooMany() {
        return Refusal.conflict(
                new LocalisedText("批注过多。", "There are too many comments."),
                new LocalisedText("请先解决已有的批注。", "Settle those that there are."));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
