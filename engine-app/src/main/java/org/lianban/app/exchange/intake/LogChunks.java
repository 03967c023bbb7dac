package org.lianban.app.exchange.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianban.app.exchange.batch.Batch;
import org.lianban.app.exchange.batch.Batches;
import org.lianban.app.exchange.batch.Counts;
import org.lianban.app.exchange.batch.Refused;
import org.lianban.app.exchange.batch.RefusedLines;
import org.lianban.app.exchange.system.ExchangeSystem;
import org.lianban.app.exchange.version.Delivered;
import org.lianban.app.exchange.version.DeliveredLedger;
import org.lianban.app.exchange.version.NewEvent;
import org.lianban.app.exchange.version.Payloads;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.exchange.log.LogItem;
import org.lianban.monitoring.exchange.mapping.Mapping;
import org.lianban.monitoring.exchange.projection.ImportedCase;
import org.lianban.monitoring.exchange.projection.MappedEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The cases of one log, taken some at a time, each part in a transaction of its own with what was refused before it. */
final class LogChunks {

    /** Few enough that people see the import go on. */
    private static final int MOST_EVENTS = 2_000;

    private static final int MOST_REFUSALS = 1_000;

    /** Makes them. */
    @Component
    static final class Maker {

        private final Batches batches;
        private final RefusedLines refusals;
        private final DeliveredLedger deliveries;
        private final DeliveryMeters meters;
        private final TransactionTemplate transaction;
        private final Clock clock;

        Maker(
                Batches batches,
                RefusedLines refusals,
                DeliveredLedger deliveries,
                DeliveryMeters meters,
                TransactionTemplate transaction,
                Clock clock) {
            this.batches = batches;
            this.refusals = refusals;
            this.deliveries = deliveries;
            this.meters = meters;
            this.transaction = transaction;
            this.clock = clock;
        }

        LogChunks of(Batch batch, ExchangeSystem system, Mapping mapping) {
            return new LogChunks(this, batch, system, mapping.eventFields().id());
        }
    }

    private final Maker tools;
    private final Batch batch;
    private final ExchangeSystem system;
    private final @Nullable String idField;
    private final List<NewEvent> events = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();
    private long refusals;
    private int cases;
    private boolean failed;

    private LogChunks(Maker tools, Batch batch, ExchangeSystem system, @Nullable String idField) {
        this.tools = tools;
        this.batch = batch;
        this.system = system;
        this.idField = idField;
    }

    void refuse(LogItem.Refused item) {
        refusals++;
        failed |= item.reason() == LogItem.Reason.UNREADABLE || item.reason() == LogItem.Reason.FOREIGN;
        refused.add(new Refused(
                refusals,
                item.line(),
                item.reason().name(),
                new LocalisedText(item.why().zh(), item.why().en())));
        if (refused.size() >= MOST_REFUSALS) {
            flush();
        }
    }

    void add(ImportedCase delivered) {
        if (!events.isEmpty() && events.size() + delivered.events().size() > MOST_EVENTS) {
            flush();
        }
        cases++;
        String told = Payloads.write(delivered.told());
        events.add(new NewEvent(
                delivered.id(), NewEvent.OF_CASE, Payloads.hash(told), false, null, null, delivered.line(), told));
        delivered.events().forEach(event -> events.add(event(delivered.id(), event)));
    }

    private NewEvent event(String reference, MappedEvent event) {
        String payload = Payloads.write(event.values());
        String hash = Payloads.hash(payload);
        String id = idField == null ? null : event.values().get(idField);
        boolean named = id != null && !id.isBlank() && id.length() <= 200 && !id.startsWith("#");
        return new NewEvent(
                reference,
                named ? Objects.requireNonNull(id) : hash,
                hash,
                false,
                event.at(),
                event.recordedAt(),
                event.line(),
                payload);
    }

    /** Whether the file could not be read to its end, or is of another kind. */
    boolean hasFailed() {
        return failed;
    }

    /** Takes what was gathered. */
    void flush() {
        tools.transaction.executeWithoutResult(status -> {
            List<Delivered> results = tools.deliveries.take(batch, system, events);
            Counts counts = counts(results);
            tools.refusals.add(batch, refused);
            tools.batches.add(batch.id(), counts, tools.clock.instant());
            tools.meters.count(counts);
        });
        events.clear();
        refused.clear();
        cases = 0;
    }

    private Counts counts(List<Delivered> results) {
        Map<Delivered, Long> sums = new EnumMap<>(Delivered.class);
        for (int i = 0; i < results.size(); i++) {
            if (!events.get(i).key().equals(NewEvent.OF_CASE)) {
                sums.merge(results.get(i), 1L, Long::sum);
            }
        }
        return new Counts(
                cases,
                sums.getOrDefault(Delivered.ACCEPTED, 0L),
                sums.getOrDefault(Delivered.DUPLICATE, 0L),
                sums.getOrDefault(Delivered.CHANGED, 0L),
                sums.getOrDefault(Delivered.OLDER, 0L),
                refused.size());
    }
}
