package org.lianban.app.exchange.held;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A batch of documents. Each is taken or refused by itself. */
record HeldDelivery(
        @NotNull @Size(max = MOST, message = "{lianban.TooMany}")
        List<@NotNull HeldEntry> documents) {

    static final int MOST = 1_000;

    /**
     * A document as it is sent; what is wrong with it is answered with its place.
     *
     * @param kind the key of the material or certificate in the catalogue
     * @param number of the document; the same number again is the same document
     * @param holder the full identity number or credit code; only a keyed hash of it is kept
     * @param issuedOn as 2026-03-02
     * @param validUntil the last day; without it the document does not expire
     * @param revokedOn from that day on it is not valid
     */
    record HeldEntry(
            @Nullable String kind,
            @Nullable String number,
            @Nullable String holder,
            @Nullable String issuedOn,
            @Nullable String validUntil,
            @Nullable String revokedOn) {

        /** Without the number that must not be kept. */
        @Override
        public String toString() {
            return "HeldEntry[" + kind + "]";
        }
    }
}
