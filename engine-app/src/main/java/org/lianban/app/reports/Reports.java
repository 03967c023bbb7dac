package org.lianban.app.reports;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.messages.Channel;
import org.lianban.app.messages.OpenChannels;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Role;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Saves reports, changes, pauses and ends them, for their owners. */
@Service
class Reports {

    private final ReportStore store;
    private final ReportReaders readers;
    private final ReportRuns runs;
    private final Listings listings;
    private final CalendarBook calendars;
    private final OpenChannels channels;
    private final JsonMapper json;
    private final Clock clock;

    Reports(
            ReportStore store,
            ReportReaders readers,
            ReportRuns runs,
            Listings listings,
            CalendarBook calendars,
            OpenChannels channels,
            JsonMapper json,
            Clock clock) {
        this.store = store;
        this.readers = readers;
        this.runs = runs;
        this.listings = listings;
        this.calendars = calendars;
        this.channels = channels;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Saves one. The listing is opened, so that what it refuses now is refused at once and not in a mail that never comes.
     *
     * @throws Refusal if the listing refuses, a reader cannot be reached, or there are too many reports
     */
    @Transactional
    public void save(Actor owner, ReportForm form) {
        requireDay(form.often(), form.day());
        listings.open(form.path(), query(form));
        Instant now = clock.instant();
        UUID id = store.add(
                        owner,
                        owner.has(Role.SUPERVISOR) ? Role.SUPERVISOR : Role.HEAD,
                        form,
                        json.writeValueAsString(form.query()),
                        now,
                        form.cadence().next(now, calendars.current()))
                .orElseThrow(() -> Refusal.invalid(
                        "name",
                        new LocalisedText(
                                "已有五十份定期报表；请先结束不再需要的。", "there are fifty reports; end those no more needed")));
        requireAll(form.readers(), readers.add(id, owner.region(), form.readers()));
        requireMail(); // last: what is wrong with the form can be mended by its writer
    }

    /**
     * Changes one; what is on its way goes as it was. One that is paused stays so.
     *
     * @throws Refusal if it was changed since, or a reader cannot be reached
     */
    @Transactional
    public void change(Actor owner, UUID id, ReportChange change) {
        Report report = lock(owner, id);
        if (report.version() != change.version()) {
            throw Refusal.stale(
                    report.version(), new LocalisedText("此报表已被更改。", "The report has changed since you read it."));
        }
        requireDay(change.often(), change.day());
        store.change(
                id,
                change,
                report.nextDue() == null ? null : change.cadence().next(clock.instant(), calendars.current()));
        requireAll(change.readers(), readers.replace(id, owner.region(), change.readers()));
    }

    private static void requireDay(Often often, @Nullable Integer day) {
        if (often == Often.WEEK && day == null) {
            throw Refusal.invalid("day", new LocalisedText("请选择星期几", "is needed for a weekly report"));
        }
    }

    private static void requireAll(List<String> named, int reached) {
        if (reached < named.size()) {
            throw Refusal.invalid(
                    "readers",
                    new LocalisedText("收件人须为本地区在用账户，并已填写邮箱", "must be people of the region with a mail address"));
        }
    }

    private static Map<String, String> query(ReportForm form) {
        Map<String, String> query = new TreeMap<>(form.query());
        query.put("format", form.format().name().toLowerCase(Locale.ROOT));
        query.put("language", form.language().word());
        return query;
    }

    List<ReportView> of(Actor owner) {
        return store.of(owner.staff());
    }

    @Transactional
    public void pause(Actor owner, UUID id) {
        lock(owner, id);
        store.next(id, null);
    }

    /** Lets it go on, if it is paused. */
    @Transactional
    public void resume(Actor owner, UUID id) {
        Report report = lock(owner, id);
        if (report.nextDue() == null) {
            store.next(id, report.cadence().next(clock.instant(), calendars.current()));
        }
    }

    /** Ends it; what is on its way still arrives. */
    @Transactional
    public void end(Actor owner, UUID id) {
        lock(owner, id);
        store.end(id, clock.instant());
    }

    /**
     * Sends it once more within the next minute, whenever it is due.
     *
     * @throws Refusal if it is being sent
     */
    @Transactional
    public void sendNow(Actor owner, UUID id) {
        lock(owner, id);
        if (runs.isRunning(id)) {
            throw Refusal.conflict(
                    new LocalisedText("此报表正在发送。", "This report is being sent."),
                    new LocalisedText("请等待结果。", "Wait for its result."));
        }
        requireMail();
        runs.begin(id, clock.instant());
    }

    private void requireMail() {
        if (!channels.has(Channel.MAIL)) {
            throw Refusal.unavailable(
                    new LocalisedText(
                            "没有配置邮件服务器，无法发送报表。", "No mail server is configured, so that no report can be sent."),
                    new LocalisedText("请联系管理员。", "Ask an administrator."));
        }
    }

    private Report lock(Actor owner, UUID id) {
        return store.lock(id, owner.staff())
                .orElseThrow(() -> Refusal.notFound(
                        new LocalisedText("没有这份定期报表，或已结束。", "There is no such report, or it was ended.")));
    }
}
