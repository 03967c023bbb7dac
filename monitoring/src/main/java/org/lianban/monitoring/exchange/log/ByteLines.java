package org.lianban.monitoring.exchange.log;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.clock.Why;
import org.lianban.monitoring.exchange.log.LogItem.Reason;
import org.lianban.monitoring.exchange.log.LogItem.Refused;

/** The lines of a file in UTF-8, each decoded strictly and by itself, so that one bad line spoils no other. */
final class ByteLines {

    /**
     * One line.
     *
     * @param text what it says, without its end
     * @param refused why there is no text, or null
     */
    record Line(long number, String text, @Nullable Refused refused) {}

    private final InputStream in;
    private final int most;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final Deque<Line> returned = new ArrayDeque<>();
    private byte[] bytes = new byte[1024];
    private long number;

    ByteLines(InputStream in, int most) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.most = most;
    }

    /** Gives a line back, to be read before all others. */
    void giveBack(Line line) {
        returned.addFirst(line);
    }

    /** The next line, or null at the end. */
    @Nullable
    Line next() throws IOException {
        if (!returned.isEmpty()) {
            return returned.removeFirst();
        }
        int length = 0;
        int next = in.read();
        if (next < 0) {
            return null;
        }
        number++;
        for (; next >= 0 && next != '\n'; next = in.read()) {
            if (length < most) {
                if (length == bytes.length) {
                    bytes = Arrays.copyOf(bytes, bytes.length * 2);
                }
                bytes[length] = (byte) next;
            }
            length++;
        }
        if (length > most) {
            return refused(
                    Reason.TOO_LARGE,
                    new Why(
                            "该行超过 %d 字节".formatted(most),
                            "the line has %d bytes, more than %d".formatted(length, most)));
        }
        return decoded(length > 0 && bytes[length - 1] == '\r' ? length - 1 : length);
    }

    private Line decoded(int length) {
        CharBuffer text = CharBuffer.allocate(length);
        ByteBuffer raw = ByteBuffer.wrap(bytes, 0, length);
        CoderResult result = decoder.reset().decode(raw, text, true);
        if (result.isError()) {
            int at = raw.position();
            return refused(
                    Reason.ENCODING,
                    new Why(
                            "不是 UTF-8：第 %d 字节为 0x%02X".formatted(at + 1, bytes[at]),
                            "not UTF-8: byte %d is 0x%02X".formatted(at + 1, bytes[at])));
        }
        String line = text.flip().toString();
        if (line.indexOf('\0') >= 0) {
            return refused(
                    Reason.ENCODING,
                    new Why("含有零字节，可能是 UTF-16", "it holds zero bytes, as UTF-16 does; UTF-8 is expected"));
        }
        return new Line(number, line, null);
    }

    private Line refused(Reason reason, Why why) {
        return new Line(number, "", new Refused(number, reason, why));
    }
}
