package org.lianban.app.messages.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import org.lianban.app.web.LocalisedText;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Which addresses lianban calls for an administrator: none within its own network, lest it be made to knock on doors there. */
@Component
public class WebhookAddresses {

    private final boolean privateOnes;
    private final boolean plainOnes;

    WebhookAddresses(
            @Value("${lianban.messages.allow-private-webhooks:false}") boolean privateOnes,
            @Value("${lianban.messages.allow-plain-webhooks:false}") boolean plainOnes) {
        this.privateOnes = privateOnes;
        this.plainOnes = plainOnes;
    }

    /** Why an address may not be called, as far as one can say without calling it; empty if it may. */
    Optional<LocalisedText> bar(String url) {
        URI address;
        try {
            address = new URI(url);
        } catch (URISyntaxException malformed) {
            return bar("不是网址。", "is no address");
        }
        boolean https = "https".equalsIgnoreCase(address.getScheme());
        boolean plain = "http".equalsIgnoreCase(address.getScheme());
        if (!https && !(plain && plainOnes)) {
            return bar("须以 https:// 开头。", "must begin with https://");
        }
        if (address.getHost() == null || address.getUserInfo() != null || address.getFragment() != null) {
            return bar("须写明主机名，不得含用户名、密码或 # 部分。", "must name a host, without a user, a password or a part after #");
        }
        try {
            requireReachable(address);
        } catch (UnknownHostException unknown) {
            return Optional.empty(); // it may be known by the time there is something to send
        } catch (ForbiddenAddressException within) {
            return bar("不得指向内部网络。", "must not lead into an internal network");
        }
        return Optional.empty();
    }

    /**
     * Looks the host up now, and requires that all its addresses may be called.
     *
     * @throws UnknownHostException if it has none
     * @throws ForbiddenAddressException if one of them is not of the open internet
     */
    public void requireReachable(URI address) throws UnknownHostException, ForbiddenAddressException {
        InetAddress[] found = InetAddress.getAllByName(address.getHost());
        if (!privateOnes && !Arrays.stream(found).allMatch(PublicAddress::is)) {
            throw new ForbiddenAddressException();
        }
    }

    private static Optional<LocalisedText> bar(String zh, String en) {
        return Optional.of(new LocalisedText(zh, en));
    }
}
