package org.lianban.app.web;

/** What is said of a case, our own or a delivered one, that does not exist or that the reader may not see: the same of both. */
public final class UnknownCase {

    private UnknownCase() {}

    public static Refusal refusal() {
        return Refusal.notFound(new LocalisedText("没有这个办件，或您无权查看。", "There is no such case, or you may not see it."));
    }
}
