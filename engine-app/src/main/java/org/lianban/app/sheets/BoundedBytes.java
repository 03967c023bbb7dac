package org.lianban.app.sheets;

import java.io.ByteArrayOutputStream;

/** Memory for a file up to a size. */
final class BoundedBytes extends ByteArrayOutputStream {

    private final int most;

    BoundedBytes(int most) {
        this.most = most;
    }

    @Override
    public synchronized void write(int one) {
        require(1);
        super.write(one);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        require(length);
        super.write(bytes, offset, length);
    }

    private void require(int more) {
        if (count + more > most) {
            throw new TooLargeException();
        }
    }
}
