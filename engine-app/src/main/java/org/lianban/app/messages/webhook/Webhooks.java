package org.lianban.app.messages.webhook;

import com.github.f4b6a3.uuid.UuidCreator;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.audit.Act;
import org.lianban.app.audit.AuditTrail;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Departments;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.app.web.Refusal.FieldProblem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator does with the webhooks of the region. */
@Service
class Webhooks {

    private static final LocalisedText MISSING = new LocalisedText("必须填写。", "must be filled in");

    private final WebhookStore store;
    private final WebhookAddresses addresses;
    private final Departments departments;
    private final Clock clock;
    private final AuditTrail trail;

    Webhooks(WebhookStore store, WebhookAddresses addresses, Departments departments, Clock clock, AuditTrail trail) {
        this.store = store;
        this.addresses = addresses;
        this.departments = departments;
        this.clock = clock;
        this.trail = trail;
    }

    Webhook get(Actor reader, UUID id) {
        return store.find(reader.region(), id)
                .orElseThrow(() -> Refusal.notFound(new LocalisedText("没有这个回调。", "There is no such webhook.")));
    }

    @Transactional
    Webhook add(Actor by, WebhookForm wanted) {
        requireRight(by, wanted, wanted.url(), true);
        return set(
                Act.WEBHOOK_ADDED,
                by,
                UuidCreator.getTimeOrderedEpoch(),
                Objects.requireNonNull(wanted.url()),
                Objects.requireNonNull(wanted.secret()),
                wanted);
    }

    @Transactional
    Webhook change(Actor by, UUID id, WebhookForm wanted) {
        Webhook before = get(by, id);
        String url = wanted.url() == null ? before.url() : wanted.url();
        boolean newAddress = wanted.url() != null || wanted.active();
        requireRight(by, wanted, newAddress ? url : null, false);
        return set(
                Act.WEBHOOK_CHANGED, by, id, url, wanted.secret() == null ? before.secret() : wanted.secret(), wanted);
    }

    /** What waits for it is dropped when its turn comes. */
    @Transactional
    void deactivate(Actor by, UUID id) {
        Webhook webhook = get(by, id);
        set(
                Act.WEBHOOK_CHANGED,
                by,
                id,
                webhook.url(),
                webhook.secret(),
                new WebhookForm(webhook.department(), null, null, false));
    }

    private Webhook set(Act act, Actor by, UUID id, String url, String secret, WebhookForm wanted) {
        Webhook webhook =
                new Webhook(id, by.region(), wanted.department(), url, secret, wanted.active(), clock.instant());
        store.set(webhook, by.staff());
        trail.record(
                act,
                by.region(),
                by.login(),
                id.toString(),
                Map.<String, Object>of(
                        "host", Objects.requireNonNullElse(URI.create(url).getHost(), "-"),
                        "department", Objects.requireNonNullElse(webhook.department(), "-"),
                        "active", webhook.active()));
        return webhook;
    }

    /** An address is checked when it is stored and when it is to be called again, since the network may have changed. */
    private void requireRight(Actor by, WebhookForm wanted, @Nullable String url, boolean whole) {
        List<FieldProblem> wrong = new ArrayList<>();
        if (url != null) {
            addresses.bar(url).ifPresent(why -> wrong.add(new FieldProblem("url", why)));
        } else if (whole) {
            wrong.add(new FieldProblem("url", MISSING));
        }
        if (whole && wanted.secret() == null) {
            wrong.add(new FieldProblem("secret", MISSING));
        }
        if (!isOwn(by, wanted.department())) {
            wrong.add(
                    new FieldProblem("department", new LocalisedText("本地区没有这个部门。", "is no department of this region")));
        }
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
    }

    private boolean isOwn(Actor by, @Nullable String department) {
        return department == null
                || departments
                        .find(department)
                        .filter(found -> found.region().equals(by.region()))
                        .isPresent();
    }
}
