package org.lianban.app.exchange.held;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;

/** What became of a batch of documents, and of each of them in order. */
record HeldReceipt(int accepted, int changed, int duplicates, int refused, List<HeldResult> results) {

    /** DUPLICATE: it was known already, exactly so. */
    enum HeldFate {
        ACCEPTED,
        CHANGED,
        DUPLICATE,
        REFUSED
    }

    /**
     * What became of one document.
     *
     * @param place in the batch, from 0
     * @param number as it was sent
     * @param reason why it was refused
     */
    record HeldResult(
            int place,
            @Nullable String number,
            HeldFate result,
            @Nullable LocalisedText reason) {}

    static HeldReceipt of(List<HeldResult> results) {
        return new HeldReceipt(
                count(results, HeldFate.ACCEPTED),
                count(results, HeldFate.CHANGED),
                count(results, HeldFate.DUPLICATE),
                count(results, HeldFate.REFUSED),
                results);
    }

    private static int count(List<HeldResult> results, HeldFate fate) {
        return (int) results.stream().filter(each -> each.result() == fate).count();
    }
}
