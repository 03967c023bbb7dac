package org.lianban.app.messages.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
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

    /**
     * The address, as far as one can say without calling it.
     *
     * @throws Refusal if it is none, or none that is called
     */
    URI require(String url) {
        URI address = parse(url);
        boolean https = "https".equalsIgnoreCase(address.getScheme());
        boolean plain = "http".equalsIgnoreCase(address.getScheme());
        if (!https && !(plain && plainOnes)) {
            throw refused("须以 https:// 开头。", "must begin with https://");
        }
        if (address.getHost() == null || address.getUserInfo() != null || address.getFragment() != null) {
            throw refused("须写明主机名，不得含用户名、密码或 # 部分。", "must name a host, without a user, a password or a part after #");
        }
        try {
            requireReachable(address);
        } catch (UnknownHostException unknown) {
            // it may be known by the time there is something to send
        } catch (ForbiddenAddressException within) {
            throw refused("不得指向内部网络。", "must not lead into an internal network");
        }
        return address;
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

    private static URI parse(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException malformed) {
            throw refused("不是网址。", "is no address");
        }
    }

    private static Refusal refused(String zh, String en) {
        return Refusal.invalid("url", new LocalisedText(zh, en));
    }
}
