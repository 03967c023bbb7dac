package org.lianban.app.exchange.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.app.exchange.batch.BatchView;
import org.lianban.app.exchange.version.Delivered;
import org.lianban.app.web.LocalisedText;

/** What became of a batch, and of each of its events in order. */
public record BatchAnswer(BatchView batch, List<Result> results) {

    /**
     * What became of one event.
     *
     * @param place in the batch, from 0
     * @param id as it was sent, if it could be read
     * @param reason why it was refused
     */
    @io.swagger.v3.oas.annotations.media.Schema(name = "DeliveryResult")
    public record Result(
            int place,
            @Nullable String id,
            Delivered result,
            @Nullable LocalisedText reason) {}
}
