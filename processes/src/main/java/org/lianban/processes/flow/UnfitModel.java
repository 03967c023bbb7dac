package org.lianban.processes.flow;

/** A set of models through which nobody can walk, and why. */
public final class UnfitModel extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String element;
    private final String zh;
    private final String en;

    UnfitModel(String element, String zh, String en) {
        super(en);
        this.element = element;
        this.zh = zh;
        this.en = en;
    }

    /** Id of the element or process that is at fault; empty if it is a file as a whole. */
    public String element() {
        return element;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
