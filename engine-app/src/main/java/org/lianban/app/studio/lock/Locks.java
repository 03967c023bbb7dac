package org.lianban.app.studio.lock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianban.app.audit.Act;
import org.lianban.app.audit.AuditTrail;
import org.lianban.app.organisation.Actor;
import org.lianban.app.studio.part.Part;
import org.lianban.app.studio.part.Parts;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lends a part to one person at a time. A lease that is over and that nobody else has taken is still its holder's: a laptop that slept
 * for a minute saves on.
 */
@Service
public class Locks {

    static final Duration LEASE = Duration.ofSeconds(60);

    private final LockStore store;
    private final Parts parts;
    private final AuditTrail trail;
    private final Clock clock;

    Locks(LockStore store, Parts parts, AuditTrail trail, Clock clock) {
        this.store = store;
        this.parts = parts;
        this.trail = trail;
        this.clock = clock;
    }

    /** Who edits a part now; empty if nobody does. */
    public Optional<LockView> seenBy(Actor actor, UUID part) {
        return store.find(part).filter(lock -> lock.holdsAt(now())).map(lock -> view(actor, lock));
    }

    /** As {@link #seenBy}, of all parts of a change. */
    public Map<UUID, LockView> ofChange(Actor actor, UUID change) {
        Instant now = now();
        return store.of(change).stream()
                .filter(lock -> lock.holdsAt(now))
                .collect(Collectors.toMap(EditLock::part, lock -> view(actor, lock)));
    }

    /**
     * Takes the lock, or renews the actor's own.
     *
     * @throws Refusal that names the holder if it is another
     */
    @Transactional
    public LockView hold(Actor actor, UUID id) {
        Part part = parts.requireForWork(actor, id);
        Optional<EditLock> present = store.find(part.id());
        present.ifPresent(lock -> requireNotOfAnother(actor, lock));
        return give(actor, part, present.filter(lock -> lock.isOf(actor.staff())), null);
    }

    /** Takes the lock from whoever has it; his next saving is refused. */
    @Transactional
    public LockView takeOver(Actor actor, UUID id) {
        Part part = parts.requireForWork(actor, id);
        Optional<EditLock> other =
                store.find(part.id()).filter(lock -> !lock.isOf(actor.staff())).filter(lock -> lock.holdsAt(now()));
        other.ifPresent(lock -> trail.record(
                Act.EDITING_TAKEN_OVER,
                part.region(),
                actor.login(),
                part.artifact().toString(),
                Map.<String, Object>of("from", lock.holder().login(), "change", part.change())));
        return give(actor, part, Optional.empty(), other.map(EditLock::staff).orElse(null));
    }

    @Transactional
    public void release(Actor actor, UUID id) {
        Part part = parts.require(actor, id);
        store.release(part.id(), actor.staff());
    }

    /**
     * Requires that the actor may save a part that the transaction has locked, and renews his lease.
     *
     * @throws Refusal that says who holds it, or took it
     */
    public void requireHeld(Actor actor, Part part) {
        Optional<EditLock> lock = store.find(part.id());
        lock.ifPresent(present -> requireNotOfAnother(actor, present));
        if (lock.filter(present -> present.isOf(actor.staff())).isEmpty()) {
            throw Refusal.conflict(
                            new LocalisedText("您没有此草稿的编辑锁。", "You do not hold the lock of this draft."),
                            new LocalisedText(
                                    "请先取得编辑锁再保存；您的内容仍在页面上。",
                                    "Take the lock, then save; what you drew is still on the page."))
                    .with("reason", "NOT_LOCKED");
        }
        give(actor, part, lock, null);
    }

    /**
     * Requires that nobody else edits a part.
     *
     * @throws Refusal that names who does
     */
    public void requireFree(Actor actor, Part part) {
        store.find(part.id()).ifPresent(lock -> requireNotOfAnother(actor, lock));
    }

    /** As {@link #requireFree}, of all parts of a change. */
    public void requireAllFree(Actor actor, UUID change) {
        store.of(change).forEach(lock -> requireNotOfAnother(actor, lock));
    }

    private LockView give(Actor actor, Part part, Optional<EditLock> own, @Nullable UUID takenFrom) {
        Instant now = now();
        Instant since = own.map(EditLock::heldSince).orElse(now);
        UUID from = own.map(EditLock::takenFrom).orElse(takenFrom);
        store.give(part.id(), actor.staff(), since, now.plus(LEASE), from);
        return view(actor, store.find(part.id()).orElseThrow());
    }

    private void requireNotOfAnother(Actor actor, EditLock lock) {
        if (lock.isOf(actor.staff()) || !lock.holdsAt(now())) {
            return;
        }
        boolean taken = actor.staff().equals(lock.takenFrom());
        String name = lock.holder().name();
        throw Refusal.conflict(
                        taken
                                ? new LocalisedText(
                                        "%s 已接管此草稿的编辑。".formatted(name),
                                        "%s has taken over this draft.".formatted(name))
                                : new LocalisedText(
                                        "%s 正在编辑此草稿。".formatted(name), "%s is editing this draft.".formatted(name)),
                        new LocalisedText(
                                "请与其商量，或接管编辑；您的内容仍在页面上。",
                                "Talk to them, or take over; what you drew is still on the page."))
                .with("reason", taken ? "TAKEN_OVER" : "LOCKED")
                .with("by", name)
                .with("at", lock.heldSince());
    }

    private static LockView view(Actor actor, EditLock lock) {
        return new LockView(lock.holder(), lock.heldSince(), lock.until(), lock.isOf(actor.staff()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
