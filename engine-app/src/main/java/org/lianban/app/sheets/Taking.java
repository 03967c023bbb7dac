package org.lianban.app.sheets;

/** A list that is being taken away; its end is told, whether it was whole or broke off. */
final class Taking implements AutoCloseable {

    /** Is told once. */
    interface End {
        void told(long rows, boolean whole);
    }

    private final End end;
    private long rows;
    private boolean whole;

    Taking(End end) {
        this.end = end;
    }

    /**
     * So many more were written.
     *
     * @throws TooLargeException if they are more than may be taken
     */
    void rows(int more, long most) {
        if (rows + more > most) {
            throw new TooLargeException();
        }
        rows += more;
    }

    /** It came to its end; returns how many rows it has. */
    long whole() {
        whole = true;
        return rows;
    }

    @Override
    public void close() {
        end.told(rows, whole);
    }
}
