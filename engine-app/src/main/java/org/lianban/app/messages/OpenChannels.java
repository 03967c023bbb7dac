package org.lianban.app.messages;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Which channels this installation has: mail and SMS need a server that only its operator can name. */
@Component
public class OpenChannels {

    private final Set<Channel> open = EnumSet.of(Channel.WEBHOOK);

    OpenChannels(
            @Value("${spring.mail.host:}") String mailServer,
            @Value("${lianban.messages.sms.url:}") String smsGateway) {
        if (!mailServer.isBlank()) {
            open.add(Channel.MAIL);
        }
        if (!smsGateway.isBlank()) {
            open.add(Channel.SMS);
        }
    }

    public boolean has(Channel channel) {
        return open.contains(channel);
    }

    String[] names() {
        return open.stream().map(Channel::name).toArray(String[]::new);
    }
}
