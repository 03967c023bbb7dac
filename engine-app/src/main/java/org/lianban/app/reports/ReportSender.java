package org.lianban.app.reports;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.messages.Channel;
import org.lianban.app.messages.OpenChannels;
import org.lianban.app.messages.channel.Carrier;
import org.lianban.app.messages.channel.Envelope;
import org.lianban.app.messages.channel.NotCarriedException;
import org.lianban.app.organisation.Actor;
import org.lianban.app.reports.ReportRuns.Mail;
import org.lianban.app.sheets.SheetFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends reports: one mail for each reader, who sees no other, tried again at growing intervals until it is given up. */
@Component
class ReportSender {

    private static final Logger LOG = LoggerFactory.getLogger(ReportSender.class);

    private final DueReports due;
    private final ReportStore store;
    private final ReportRuns runs;
    private final ReportFiles files;
    private final ReportLetter letter;
    private final Carrier carrier;
    private final OpenChannels channels;
    private final ReportSettings settings;
    private final Clock clock;

    ReportSender(
            DueReports due,
            ReportStore store,
            ReportRuns runs,
            ReportFiles files,
            ReportLetter letter,
            Carrier carrier,
            OpenChannels channels,
            ReportSettings settings,
            Clock clock) {
        this.due = due;
        this.store = store;
        this.runs = runs;
        this.files = files;
        this.letter = letter;
        this.carrier = carrier;
        this.channels = channels;
        this.settings = settings;
        this.clock = clock;
    }

    /** Sends all that is due, unless this node has no way to. */
    void send() {
        if (!channels.has(Channel.MAIL)) {
            return;
        }
        due.begin();
        List<Mail> mails = runs.claim(clock.instant());
        while (!mails.isEmpty()) {
            send(mails);
            mails = runs.claim(clock.instant());
        }
    }

    private void send(List<Mail> mails) {
        UUID run = mails.get(0).run();
        Report report = store.get(mails.get(0).report());
        ReportFiles.Made made;
        try {
            made = files.make(report);
        } catch (RuntimeException unexpected) {
            LOG.error("Report {} cannot be made", report.id(), unexpected);
            mails.forEach(mail -> failed(mail, NotCarriedException.spoiled(unexpected)));
            end(run, RunResult.SENT);
            return;
        }
        Actor owner = made.owner();
        if (owner == null || made.result().pauses()) {
            runs.stop(run, made.result(), clock.instant());
            store.next(report.id(), null);
            return;
        }
        SheetFile file = made.file();
        if (file != null) {
            runs.rows(run, file.rows());
        }
        mails.forEach(mail -> send(mail, report, owner, file));
        end(run, made.result());
    }

    private void send(Mail mail, Report report, Actor owner, @Nullable SheetFile file) {
        String email = mail.email();
        if (email == null) {
            runs.failed(mail.id(), "NO_ADDRESS", true);
            return;
        }
        try {
            carrier.carry(new Envelope.Mail(
                    mail.id(),
                    email,
                    letter.subject(report),
                    letter.body(report, owner, file),
                    file == null ? null : new Envelope.Attachment(file.name(), file.type(), file.content())));
            runs.sent(mail.id(), clock.instant());
        } catch (NotCarriedException failure) {
            failed(mail, failure);
        }
    }

    private void failed(Mail mail, NotCarriedException failure) {
        runs.failed(mail.id(), Objects.requireNonNullElse(failure.getMessage(), ""), mail.tries() >= settings.tries());
    }

    private void end(UUID run, RunResult whole) {
        Instant now = clock.instant();
        runs.outcome(run, whole).ifPresent(result -> runs.finish(run, result, now));
    }
}
