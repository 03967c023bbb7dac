package org.lianban.app.exchange.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.app.exchange.batch.Batch;
import org.lianban.app.exchange.batch.BatchView;
import org.lianban.app.exchange.batch.Batches;
import org.lianban.app.exchange.batch.Counts;
import org.lianban.app.exchange.batch.Refused;
import org.lianban.app.exchange.batch.RefusedLines;
import org.lianban.app.exchange.intake.BatchAnswer.Result;
import org.lianban.app.exchange.intake.EventCheck.Checked;
import org.lianban.app.exchange.system.Dialects;
import org.lianban.app.exchange.system.ExchangeSystem;
import org.lianban.app.exchange.system.Systems;
import org.lianban.app.exchange.version.Delivered;
import org.lianban.app.exchange.version.DeliveredLedger;
import org.lianban.app.exchange.version.NewEvent;
import org.lianban.app.organisation.Departments;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes batches of events: all that can be understood, or, if it breaks off, nothing. */
@Service
public class EventIntake {

    private final Batches batches;
    private final RefusedLines refusals;
    private final DeliveredLedger deliveries;
    private final Systems systems;
    private final Departments departments;
    private final Dialects dialects;
    private final DeliveryMeters meters;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EventIntake(
            Batches batches,
            RefusedLines refusals,
            DeliveredLedger deliveries,
            Systems systems,
            Departments departments,
            Dialects dialects,
            DeliveryMeters meters,
            TransactionTemplate transaction,
            Clock clock) {
        this.batches = batches;
        this.refusals = refusals;
        this.deliveries = deliveries;
        this.systems = systems;
        this.departments = departments;
        this.dialects = dialects;
        this.meters = meters;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Takes a batch.
     *
     * @param key the sender's Idempotency-Key, or null
     * @throws Refusal if the whole cannot be read, or the system delivers in codes of its own
     */
    public BatchAnswer take(ExchangeSystem system, String sentBy, @Nullable String key, InputStream body)
            throws IOException {
        if (dialects.mapping(system).isPresent()) {
            throw Refusal.conflict(
                    new LocalisedText("此系统按映射送达日志，不用标准事件。", "This system delivers logs by a mapping, not events."),
                    new LocalisedText("请送至 …/logs。", "Send it to .../logs."));
        }
        MessageDigest digest = sha256();
        List<RawEvent> events = read(body, digest);
        Batches.Opening opening = new Batches.Opening(
                system.region(),
                system.code(),
                key,
                HexFormat.of().formatHex(digest.digest()),
                Batch.Source.REST,
                sentBy);
        Instant now = clock.instant();
        EventCheck check = new EventCheck(
                dialects.calendar(system).zone(), now, system.department(), departments.codesOf(system.region()));
        List<Checked> checked = events.stream().map(check::check).toList();
        // outside of the transaction, which would hold up all other deliveries of the system
        ExchangeSystem known = happened(system, good(checked));
        return Objects.requireNonNull(transaction.execute(status -> take(known, opening, events, checked, now)));
    }

    private ExchangeSystem happened(ExchangeSystem system, List<NewEvent> good) {
        return good.stream()
                .map(NewEvent::at)
                .flatMap(Stream::ofNullable)
                .max(Comparator.naturalOrder())
                .map(last -> systems.happened(system.code(), last))
                .orElse(system);
    }

    private static List<NewEvent> good(List<Checked> checked) {
        return checked.stream().map(Checked::event).flatMap(Stream::ofNullable).toList();
    }

    private static List<RawEvent> read(InputStream body, MessageDigest digest) throws IOException {
        InputStream bounded = new BoundedBody(new DigestInputStream(body, digest), EventReader.MOST_BYTES);
        try {
            return EventReader.read(bounded);
        } catch (Refusal refused) {
            drain(bounded);
            throw refused;
        }
    }

    /** Who is still sending would not hear the answer. */
    private static void drain(InputStream bounded) throws IOException {
        try {
            bounded.transferTo(OutputStream.nullOutputStream());
        } catch (Refusal tooMuch) {
            // then not
        }
    }

    private BatchAnswer take(
            ExchangeSystem system, Batches.Opening opening, List<RawEvent> events, List<Checked> checked, Instant now) {
        Optional<Batch> opened = batches.open(opening, now);
        if (opened.isEmpty()) {
            Batch before = batches.find(opening.system(), Objects.requireNonNull(opening.key()))
                    .orElseThrow();
            return again(before, events);
        }
        List<Delivered> delivered = deliveries.take(opened.get(), system, good(checked));
        return close(opened.get(), events, checked, delivered, now);
    }

    private BatchAnswer close(
            Batch batch, List<RawEvent> events, List<Checked> checked, List<Delivered> delivered, Instant now) {
        List<Result> results = new ArrayList<>(events.size());
        List<Refused> refused = new ArrayList<>();
        StringBuilder letters = new StringBuilder();
        int next = 0;
        for (int place = 0; place < events.size(); place++) {
            LocalisedText fault = checked.get(place).fault();
            Delivered result = fault == null ? delivered.get(next++) : Delivered.REFUSED;
            results.add(new Result(place, events.get(place).text("id"), result, fault));
            letters.append(result.letter());
            if (fault != null) {
                refused.add(new Refused(refused.size() + 1L, place, "EVENT", fault));
            }
        }
        Counts counts = counts(checked, results);
        refusals.add(batch, refused);
        batches.add(batch.id(), counts, now);
        batches.end(batch.id(), Batch.State.DONE, letters.toString(), now);
        meters.count(counts);
        return new BatchAnswer(BatchView.of(batches.require(batch.id())), results);
    }

    private static Counts counts(List<Checked> checked, List<Result> results) {
        Map<Delivered, Long> sums =
                results.stream().collect(Collectors.groupingBy(Result::result, Collectors.counting()));
        long cases = good(checked).stream().map(NewEvent::reference).distinct().count();
        return new Counts(
                (int) cases,
                sums.getOrDefault(Delivered.ACCEPTED, 0L),
                sums.getOrDefault(Delivered.DUPLICATE, 0L),
                sums.getOrDefault(Delivered.CHANGED, 0L),
                sums.getOrDefault(Delivered.OLDER, 0L),
                sums.getOrDefault(Delivered.REFUSED, 0L));
    }

    /** The answer that the same batch got before. */
    private BatchAnswer again(Batch batch, List<RawEvent> events) {
        Map<Long, LocalisedText> reasons = refusals.of(batch.id(), 0, EventReader.MOST_EVENTS).stream()
                .collect(Collectors.toMap(Refused::place, Refused::text));
        String letters = Objects.requireNonNullElse(batch.results(), "");
        List<Result> results = new ArrayList<>(events.size());
        for (int place = 0; place < letters.length(); place++) {
            results.add(new Result(
                    place, events.get(place).text("id"), Delivered.of(letters.charAt(place)), reasons.get((long)
                            place)));
        }
        return new BatchAnswer(BatchView.of(batch), results);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
