package org.lianban.monitoring.exchange.log;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.lianban.monitoring.clock.Why;

/** Ends a stream that is larger than its bound, or that goes on too long without an angle bracket. */
final class BoundedStream extends FilterInputStream {

    /** A bound was passed. */
    static final class BoundException extends IOException {

        private static final long serialVersionUID = 1L;

        private final transient Why why;

        BoundException(Why why) {
            super(why.en());
            this.why = why;
        }

        Why why() {
            return why;
        }
    }

    private final long most;
    private final long mostMarkup;
    private long read;
    private long sinceBracket;

    private BoundedStream(InputStream in, long most, long mostMarkup) {
        super(in);
        this.most = most;
        this.mostMarkup = mostMarkup;
    }

    static BoundedStream of(InputStream in, LogLimits limits) {
        return new BoundedStream(in, limits.fileBytes(), Long.MAX_VALUE);
    }

    /** Bounds markup, too: the parser gathers a name or a value whole before anyone can see how long it is. */
    static BoundedStream ofMarkup(InputStream in, LogLimits limits) {
        return new BoundedStream(in, limits.fileBytes(), limits.lineBytes());
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int count = super.read(buffer, from, length);
        if (count > 0) {
            read += count;
            if (read > most) {
                throw new BoundException(
                        new Why("文件解压后超过 %d 字节".formatted(most), "more than %d bytes, uncompressed".formatted(most)));
            }
            if (mostMarkup < Long.MAX_VALUE) {
                follow(buffer, from, from + count);
            }
        }
        return count;
    }

    private void follow(byte[] buffer, int from, int to) throws IOException {
        for (int i = from; i < to; i++) {
            sinceBracket = buffer[i] == '<' || buffer[i] == '>' ? 0 : sinceBracket + 1;
            if (sinceBracket > mostMarkup) {
                throw new BoundException(new Why(
                        "一个标签或一段文字超过 %d 字节".formatted(mostMarkup),
                        "a tag or text of more than %d bytes".formatted(mostMarkup)));
            }
        }
    }

    /** Nothing, so that a buffer above does not ask twice, and lose what it has when the second answer is a fault. */
    @Override
    public int available() {
        return 0;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
