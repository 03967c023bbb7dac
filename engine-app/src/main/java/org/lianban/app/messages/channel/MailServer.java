package org.lianban.app.messages.channel;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands mails to the SMTP server of {@code spring.mail.*}. */
@Component
@ConditionalOnProperty("spring.mail.host")
class MailServer {

    private final JavaMailSender server;
    private final String from;
    private final Clock clock;

    MailServer(JavaMailSender server, @Value("${lianban.messages.mail-from}") String from, Clock clock) {
        this.server = server;
        this.from = from;
        this.clock = clock;
    }

    void send(Envelope.Mail mail) throws NotCarriedException {
        try {
            server.send(mime(mail));
        } catch (MailSendException failed) {
            throw notSent(failed).without(mail.to());
        } catch (MailAuthenticationException rejected) {
            throw NotCarriedException.unreachable(rejected);
        } catch (MailException | MessagingException spoiled) {
            throw NotCarriedException.spoiled(spoiled).without(mail.to());
        }
    }

    private MimeMessage mime(Envelope.Mail mail) throws MessagingException {
        MimeMessage mime = server.createMimeMessage();
        Envelope.Attachment attachment = mail.attachment();
        MimeMessageHelper helper = new MimeMessageHelper(mime, attachment != null, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(mail.to());
        helper.setSubject(mail.subject().replaceAll("\\R", " "));
        helper.setText(mail.body());
        if (attachment != null) {
            helper.addAttachment(attachment.name(), attachment.content(), attachment.type());
        }
        helper.setSentDate(Date.from(clock.instant()));
        mime.setHeader("Message-ID", "<" + mail.id() + from.substring(from.lastIndexOf('@')) + ">");
        mime.setHeader("Auto-Submitted", "auto-generated"); // no answers of those who are away
        return mime;
    }

    /** A refused recipient says nothing of the next one; all else does. */
    private static NotCarriedException notSent(MailSendException failed) {
        for (Exception each : failed.getMessageExceptions()) {
            if (each instanceof SendFailedException refused) {
                Exception answer = refused.getNextException(); // what the server said, if it said something
                return NotCarriedException.refused(NotCarriedException.told(answer == null ? refused : answer));
            }
        }
        return NotCarriedException.unreachable(failed);
    }
}
