package org.lianban.monitoring.exchange.log;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.lianban.monitoring.clock.Why;
import org.lianban.monitoring.exchange.log.LogItem.Reason;
import org.lianban.monitoring.exchange.log.LogItem.Refused;

/** Reads a log of either format, told apart by its content; gzip by its magic bytes. */
public final class LogReader {

    private static final int SNIFFED = 256;
    private static final int BUFFER = 1 << 16;

    private LogReader() {}

    /**
     * Hands every fragment and refusal to {@code found}, in the order of the file.
     *
     * @throws IOException if the source itself cannot be opened or read; never because of its content
     */
    public static void read(LogSource source, LogLimits limits, Consumer<LogItem> found) throws IOException {
        try (InputStream opened = source.open()) {
            LineTold told = new LineTold(found);
            try {
                read(plain(opened), limits, told);
            } catch (BoundedStream.BoundException e) {
                told.accept(new Refused(told.last, Reason.UNREADABLE, e.why()));
            } catch (ZipException | EOFException e) {
                told.accept(new Refused(
                        told.last,
                        Reason.UNREADABLE,
                        new Why(
                                "gzip 数据损坏或不完整，此行之后未读取",
                                "the gzip data is broken or cut off; nothing after this line was read")));
            }
        }
    }

    private static void read(InputStream plain, LogLimits limits, LineTold told) throws IOException {
        if (looksLikeXml(plain)) {
            new XesLog(limits, told, told::at).read(BoundedStream.ofMarkup(plain, limits));
        } else {
            new CsvLog(limits, told, told::at).read(BoundedStream.of(plain, limits));
        }
    }

    /** Remembers how far the reading came, for a refusal that comes from below the reader. */
    private static final class LineTold implements Consumer<LogItem> {

        private final Consumer<LogItem> found;
        private long last = 1;

        LineTold(Consumer<LogItem> found) {
            this.found = found;
        }

        void at(long line) {
            last = Math.max(last, line);
        }

        @Override
        public void accept(LogItem item) {
            found.accept(item);
        }
    }

    private static InputStream plain(InputStream opened) throws IOException {
        InputStream in = new BufferedInputStream(opened, BUFFER);
        byte[] start = peek(in, 2);
        boolean zipped = start.length == 2 && (start[0] & 0xff) == 0x1f && (start[1] & 0xff) == 0x8b;
        InputStream plain = zipped ? new BufferedInputStream(new Unzipped(in), BUFFER) : in;
        byte[] mark = peek(plain, 3);
        if (mark.length == 3 && (mark[0] & 0xff) == 0xef && (mark[1] & 0xff) == 0xbb && (mark[2] & 0xff) == 0xbf) {
            plain.skipNBytes(3);
        }
        return plain;
    }

    /** Says that nothing is available, so that a buffer above keeps what came before a fault. */
    private static final class Unzipped extends GZIPInputStream {

        Unzipped(InputStream in) throws IOException {
            super(in, BUFFER);
        }

        @Override
        public int available() {
            return 0;
        }
    }

    /** Whether the first sign is an angle bracket; other marks of byte order and the zeros of wider encodings are passed over. */
    private static boolean looksLikeXml(InputStream plain) throws IOException {
        for (byte sign : peek(plain, SNIFFED)) {
            int code = sign & 0xff;
            if (code > ' ' && code < 0xfe) {
                return code == '<';
            }
        }
        return false;
    }

    private static byte[] peek(InputStream in, int length) throws IOException {
        in.mark(length);
        byte[] start = in.readNBytes(length);
        in.reset();
        return start;
    }
}
