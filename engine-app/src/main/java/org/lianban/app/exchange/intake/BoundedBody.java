package org.lianban.app.exchange.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;

/** The body of a request, refused where it goes beyond a bound. */
final class BoundedBody extends FilterInputStream {

    private final long most;
    private long read;

    BoundedBody(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) {
            add(1);
        }
        return next;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int count = super.read(buffer, from, length);
        if (count > 0) {
            add(count);
        }
        return count;
    }

    private void add(int count) {
        read += count;
        if (read > most) {
            throw Refusal.invalid(new LocalisedText(
                    "内容超过 %d MB，全部未采纳。".formatted(most >> 20),
                    "There are more than %d MB; nothing was taken.".formatted(most >> 20)));
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
