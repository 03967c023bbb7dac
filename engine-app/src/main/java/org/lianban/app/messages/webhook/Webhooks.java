package org.lianban.app.messages.webhook;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Departments;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator does with the webhooks of the region. */
@Service
class Webhooks {

    private final WebhookStore store;
    private final WebhookAddresses addresses;
    private final Departments departments;
    private final Clock clock;

    Webhooks(WebhookStore store, WebhookAddresses addresses, Departments departments, Clock clock) {
        this.store = store;
        this.addresses = addresses;
        this.departments = departments;
        this.clock = clock;
    }

    Webhook get(Actor reader, UUID id) {
        return store.find(reader.region(), id)
                .orElseThrow(() -> Refusal.notFound(new LocalisedText("没有这个回调。", "There is no such webhook.")));
    }

    @Transactional
    Webhook add(Actor by, WebhookForm wanted) {
        return set(
                by,
                UuidCreator.getTimeOrderedEpoch(),
                given("url", wanted.url()),
                given("secret", wanted.secret()),
                wanted);
    }

    @Transactional
    Webhook change(Actor by, UUID id, WebhookForm wanted) {
        Webhook before = get(by, id);
        return set(
                by,
                id,
                wanted.url() == null ? before.url() : wanted.url(),
                wanted.secret() == null ? before.secret() : wanted.secret(),
                wanted);
    }

    /** What waits for it is dropped when its turn comes. */
    @Transactional
    void deactivate(Actor by, UUID id) {
        Webhook webhook = get(by, id);
        set(by, id, webhook.url(), webhook.secret(), new WebhookForm(webhook.department(), null, null, false));
    }

    private Webhook set(Actor by, UUID id, String url, String secret, WebhookForm wanted) {
        if (wanted.active()) {
            addresses.require(url);
        }
        requireOwn(by, wanted.department());
        Webhook webhook =
                new Webhook(id, by.region(), wanted.department(), url, secret, wanted.active(), clock.instant());
        store.set(webhook, by.staff());
        return webhook;
    }

    private void requireOwn(Actor by, @Nullable String department) {
        boolean own = department == null
                || departments
                        .find(department)
                        .filter(found -> found.region().equals(by.region()))
                        .isPresent();
        if (!own) {
            throw Refusal.invalid("department", new LocalisedText("本地区没有这个部门。", "is no department of this region"));
        }
    }

    private static String given(String field, @Nullable String value) {
        if (value == null) {
            throw Refusal.invalid(field, new LocalisedText("必须填写。", "must be filled in"));
        }
        return value;
    }
}
