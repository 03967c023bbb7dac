package org.lianban.app.messages.channel;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** What keeps a message from its receiver, as far as whoever runs the other side can do something about it. */
enum Failure {
    HOST_UNKNOWN,
    NOT_REACHABLE,
    NO_ANSWER,
    NOT_TRUSTED,
    NOT_SENT;

    private static final List<Map.Entry<Class<? extends Throwable>, Failure>> KNOWN = List.of(
            Map.entry(UnknownHostException.class, HOST_UNKNOWN),
            Map.entry(UnresolvedAddressException.class, HOST_UNKNOWN),
            Map.entry(HttpTimeoutException.class, NO_ANSWER),
            Map.entry(SocketTimeoutException.class, NO_ANSWER),
            Map.entry(SSLException.class, NOT_TRUSTED),
            Map.entry(NoRouteToHostException.class, NOT_REACHABLE),
            Map.entry(ConnectException.class, NOT_REACHABLE));

    /** The innermost cause that is known: a library wraps what the network says. */
    static Failure of(Throwable failed) {
        Failure found = NOT_SENT;
        for (@Nullable Throwable cause = failed; cause != null; cause = cause.getCause()) {
            for (Map.Entry<Class<? extends Throwable>, Failure> one : KNOWN) {
                if (one.getKey().isInstance(cause)) {
                    found = one.getValue();
                    break;
                }
            }
        }
        return found;
    }
}
