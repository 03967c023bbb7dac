package org.lianban.app.messages.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What a mail server may answer; that it takes a mail is shown by the tests of the sender. */
class MailServerTest {

    private static final Envelope.Mail MAIL =
            new Envelope.Mail(UUID.randomUUID(), "li.na@office.example.org", "subject", "body");

    private static NotCarriedException failureAt(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        Clock clock = Clock.fixed(Instant.parse("2026-03-02T01:00:00Z"), ZoneOffset.UTC);
        MailServer server = new MailServer(sender, "lianban@example.org", clock);
        return catchThrowableOfType(NotCarriedException.class, () -> server.send(MAIL));
    }

    @Test
    void thatIsNotThereLetsTheOthersWaitToo() throws IOException {
        int nobody;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = closed.getLocalPort();
        }
        assertThat(failureAt(nobody).lineDown()).isTrue();
    }

    @Test
    void thatRefusesTheRecipientSaysNothingOfTheNextMailAndTheErrorDoesNotNameHim() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread server = new Thread(() -> refuseRecipient(socket));
            server.start();
            NotCarriedException failure = failureAt(socket.getLocalPort());
            assertThat(failure.lineDown()).isFalse();
            assertThat(failure).hasMessageContaining("l***@office.example.org").hasMessageNotContaining("li.na");
        }
    }

    private static void refuseRecipient(ServerSocket socket) {
        try (Socket client = socket.accept();
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
            OutputStream out = client.getOutputStream();
            say(out, "220 test");
            String line;
            while ((line = in.readLine()) != null) {
                say(out, line.startsWith("RCPT") ? "550 5.1.1 <li.na@office.example.org> unknown" : "250 ok");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void say(OutputStream out, String answer) throws IOException {
        out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
