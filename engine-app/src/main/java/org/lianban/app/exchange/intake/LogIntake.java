package org.lianban.app.exchange.intake;

import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.lianban.app.exchange.batch.Batch;
import org.lianban.app.exchange.batch.Batches;
import org.lianban.app.exchange.system.Dialects;
import org.lianban.app.exchange.system.ExchangeSystem;
import org.lianban.app.exchange.system.Systems;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.monitoring.exchange.LogCases;
import org.lianban.monitoring.exchange.log.LogLimits;
import org.lianban.monitoring.exchange.log.LogSource;
import org.lianban.monitoring.exchange.mapping.Mapping;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.util.unit.DataSize;

/**
 * Takes logs. They are laid down in a file, since they are read more than once, and taken up case by case: what broke off in the
 * middle is repeated, and then finds what it did before.
 */
@Service
public class LogIntake {

    /** Each holds the events of the cases whose lines are mixed. */
    private static final int AT_ONCE = 2;

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Batches batches;
    private final LogChunks.Maker chunks;
    private final Systems systems;
    private final Dialects dialects;
    private final DeliveryMeters meters;
    private final Clock clock;
    private final long mostBytes;
    private final LogLimits limits;

    LogIntake(
            Batches batches,
            LogChunks.Maker chunks,
            Systems systems,
            Dialects dialects,
            DeliveryMeters meters,
            Clock clock,
            @Value("${lianban.exchange-log-size:512MB}") DataSize mostBytes,
            @Value("${lianban.exchange-log-size-unpacked:2GB}") DataSize mostUnpacked) {
        this.batches = batches;
        this.chunks = chunks;
        this.systems = systems;
        this.dialects = dialects;
        this.meters = meters;
        this.clock = clock;
        this.mostBytes = mostBytes.toBytes();
        LogLimits usual = LogLimits.DEFAULT;
        this.limits = new LogLimits(
                mostUnpacked.toBytes(),
                usual.lineBytes(),
                usual.valueLength(),
                usual.values(),
                usual.depth(),
                usual.caseEvents(),
                usual.openEvents(),
                usual.quotedLines());
    }

    /**
     * Takes a log.
     *
     * @param key the sender's Idempotency-Key, or null
     * @return what became of it
     * @throws Refusal if the system has no mapping, the file is too large, or too many logs are being read
     */
    Batch take(ExchangeSystem system, String sentBy, @Nullable String key, InputStream body) throws IOException {
        Mapping mapping = dialects.mapping(system)
                .orElseThrow(() -> Refusal.conflict(
                        new LocalisedText("此系统没有日志的映射。", "This system has no mapping for logs."),
                        new LocalisedText("请送标准事件至 …/events。", "Send events to .../events.")));
        if (!places.tryAcquire()) {
            throw Refusal.unavailable(
                            new LocalisedText("正在读取的日志过多。", "Too many logs are being read."),
                            new LocalisedText("请稍后再送。", "Send it again in a moment."))
                    .with("retryAfterSeconds", 10);
        }
        Path file = Files.createTempFile("lianban-log", null);
        try {
            MessageDigest digest = EventIntake.sha256();
            try (InputStream in = new BoundedBody(new DigestInputStream(body, digest), mostBytes);
                    OutputStream out = Files.newOutputStream(file)) {
                in.transferTo(out);
            }
            Batches.Opening opening = new Batches.Opening(
                    system.region(),
                    system.code(),
                    key,
                    HexFormat.of().formatHex(digest.digest()),
                    Batch.Source.LOG,
                    sentBy);
            Optional<Batch> opened = batches.open(opening, clock.instant());
            if (opened.isEmpty()) {
                return batches.find(system.code(), Objects.requireNonNull(key)).orElseThrow();
            }
            return read(system, mapping, opened.get(), LogSource.of(file));
        } finally {
            Files.deleteIfExists(file);
            places.release();
        }
    }

    private Batch read(ExchangeSystem system, Mapping mapping, Batch batch, LogSource source) throws IOException {
        Timer.Sample began = meters.begin();
        Batch.State state = Batch.State.FAILED;
        try {
            LogCases cases = LogCases.in(source, limits, mapping, clock.instant());
            batches.knows(batch.id(), cases.size());
            cases.lastEventAt().ifPresent(last -> systems.happened(system.code(), last));
            LogChunks chunk = chunks.of(batch, systems.require(system.code()), mapping);
            cases.forEach(chunk::add, chunk::refuse);
            chunk.flush();
            state = chunk.hasFailed() ? Batch.State.FAILED : Batch.State.DONE;
        } finally {
            batches.end(batch.id(), state, null, clock.instant());
            meters.end(began);
        }
        return batches.require(batch.id());
    }
}
