package org.lianban.app.messages.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FailureTest {

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new UnknownHostException("hooks.example"), "HOST_UNKNOWN: hooks.example"),
                Arguments.of(new ConnectException().initCause(new UnresolvedAddressException()), "HOST_UNKNOWN"),
                Arguments.of(new ConnectException("Connection refused"), "NOT_REACHABLE: Connection refused"),
                Arguments.of(new HttpConnectTimeoutException("timed out"), "NO_ANSWER: timed out"),
                Arguments.of(new IOException("read", new SocketTimeoutException()), "NO_ANSWER: read"),
                Arguments.of(new SSLHandshakeException("expired"), "NOT_TRUSTED: expired"),
                Arguments.of(new IllegalStateException("no gateway"), "NOT_SENT: no gateway"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aFailureIsToldByWhatWentWrongAndNotByTheNameOfAnException(Throwable failed, String told) {
        assertThat(NotCarriedException.told(failed)).isEqualTo(told);
    }
}
